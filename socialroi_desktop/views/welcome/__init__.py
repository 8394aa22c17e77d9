"""The page shown while no workspace is open."""

from socialroi_desktop.views.welcome.welcome_page import WelcomePage

__all__ = ["WelcomePage"]
