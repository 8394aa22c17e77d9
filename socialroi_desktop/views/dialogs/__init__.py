"""The few windows that ask for something before the app can go on: workspace, settings, about, bug report."""
