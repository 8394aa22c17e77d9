"""How figures are worked out beyond a division."""
