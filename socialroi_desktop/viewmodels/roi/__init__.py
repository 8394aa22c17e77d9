"""What the ROI tab shows: what social brought, what it cost, what is left, each figure with its proof."""
