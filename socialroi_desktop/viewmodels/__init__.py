"""What the views show: Qt models and plain data made from records and figures. Knows no widgets."""
