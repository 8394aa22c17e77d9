"""Charts in the look of the app. Modules here import pyqtgraph: only pages import them."""
