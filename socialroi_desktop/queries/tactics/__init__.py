"""Tactics of goals: how far each is, what of the data shows it, goals and tactics without each other."""
