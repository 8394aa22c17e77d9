"""What the Plan tab shows: goals with their pace, the form of a goal, campaigns. Knows no widgets."""
