"""Regions and waters: they never act."""

from __future__ import annotations

REGION_NAMES = frozenset(
    name.strip()
    for name in """
    aegean; africa; alps; amazon basin; antarctica; arctic; asia; atlantic; balkans; baltic; black sea;
    caribbean; caucasus; central america; central asia; crimea; donbas; east africa; eastern europe;
    english channel; europe; gaza; gaza strip; green zone; gulf; himalayas; horn of africa; indian ocean;
    iraqi kurdistan; kashmir; kurdistan; latin america; levant; maghreb; mediterranean; middle east;
    north africa; north america; pacific; panama canal; persian gulf; red sea; sahara; sahel; siberia;
    south america; south asia; south china sea; southeast asia; southern africa; strait of hormuz; suez canal;
    tibet; west africa; west bank; western europe; xinjiang
    """.split(";")
)
