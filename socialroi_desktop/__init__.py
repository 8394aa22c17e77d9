"""SocialROI Desktop: plan, track and prove what social media returns, offline and in one local file."""

__version__ = "0.1.0"
