"""Words before a number that make it a name: "Resolution 1701", "Flight 370"."""

DESIGNATORS = frozenset(
    "resolution article articles section chapter clause rule route highway road flight flights gate room unit units "
    "channel phase page pages no nos number numbers track group class type model mark version volume vol issue "
    "figure fig table box level line lane platform terminal dock berth pier sector zone area district ward precinct "
    "block building floor apartment apt suite house street avenue bus train tram squadron brigade battalion "
    "division regiment company formula grade year step stage part act item point paragraph para annex appendix "
    "decree order law bill directive protocol chamber court room psalm verse episode season round game day week "
    "apollo boeing airbus interstate runway camp hangar warehouse depot cabin ext extension tel phone fax call ref "
    "id case docket psn hotline code postcode zip iphone windows covid g cop schedule exhibit lot batch reactor "
    "pump tank well".split()
)
