"""Who the shop is and where, read together: accounts with their figures, shares against what was spent, the seven steps."""
