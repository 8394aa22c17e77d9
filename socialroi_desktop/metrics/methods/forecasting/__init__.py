"""What a sum that collects day by day will come to: expected curve, forecast, band and chance. Loads numpy: import it late."""
