"""The question of the ROI tab, and of a report, answered in one read: figures with the key their proof is asked by."""
