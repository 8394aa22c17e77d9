"""What the UGC tab shows and does. Knows no widgets."""
