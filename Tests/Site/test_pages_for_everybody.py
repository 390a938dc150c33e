"""Every kind of page by axe, with all its rules, light and dark, wide and on a phone; and the contrasts that axe leaves open."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from every_page import browser, content, damaged, kinds, pages  # noqa: F401

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1440)]

