"""Where alone something may be shown, in a few words. Pure."""

from socialroi_desktop.viewmodels.shared.translating import translate


def only_in(territory: str | None) -> str:
    """Return in a few words where alone a right holds, "" for everywhere."""
    return translate("UgcWords", "{territory} only").format(territory=territory) if territory else ""
