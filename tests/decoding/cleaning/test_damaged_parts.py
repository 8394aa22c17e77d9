"""Whatever a file holds, taking words out of it ends, and fails only in the ways that are told."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from every import every
from film_files import drawn, put_photo, told_exif
from socialroi_desktop.decoding.cleaning.boxes import cleaned_heif
from socialroi_desktop.decoding.cleaning.chunks import cleaned_gif, cleaned_png, cleaned_webp
from socialroi_desktop.decoding.cleaning.jpeg import cleaned_jpeg

CLEANERS = {
    "JPEG": cleaned_jpeg,
    "PNG": cleaned_png,
    "WEBP": cleaned_webp,
    "GIF": cleaned_gif,
    "HEIF": cleaned_heif,
    "AVIF": cleaned_heif,
}
CHANGES = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 3), st.binary(max_size=8)), min_size=1, max_size=6
)


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    path = tmp_path_factory.mktemp("photos") / "a"
    told = {form: {"exif": told_exif(6)} if form != "GIF" else {"comment": b"home"} for form in CLEANERS}
    return {form: put_photo(path, form, drawn(40, 30), **told[form]).read_bytes() for form in CLEANERS}


@pytest.mark.parametrize("form", CLEANERS)
@given(changes=CHANGES, length=st.one_of(st.none(), st.integers(0, 500)))
def test_damage_is_an_error_that_is_told_or_a_copy(form, changes, length, photos):
    data = bytearray(photos[form])
    for at, gone, came in changes:
        data[at : at + gone] = came
    try:
        copy = CLEANERS[form](bytes(data[:length]), 6)
    except (ValueError, LookupError, struct.error):
        return
    assert len(copy) <= len(data) + 100


@every("form", CLEANERS)
def test_a_clean_copy_cleaned_again_is_the_same(form, photos):
    once = CLEANERS[form](photos[form], 6)
    assert CLEANERS[form](once, 6) == once
    if form not in ("GIF", "HEIF", "AVIF"):
        with Image.open(io.BytesIO(once)) as image:
            assert dict(image.getexif()) == {0x0112: 6}
