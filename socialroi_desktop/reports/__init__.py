"""Files for others, made of what queries hand out: a calendar for the phone. Write nothing into the workspace."""
