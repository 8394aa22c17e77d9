"""View models of the Outreach tab."""
