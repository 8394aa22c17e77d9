"""What a calendar of posts shows of some days: posts, empty slots, bars of campaigns and goals, days with a name. Pure."""
