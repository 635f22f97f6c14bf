package app.legato.tips;

import app.legato.night.Night;

/** A sign that the person answered with yes in the short check, on this night's day. It stands until they say that it was seen to or is gone. */
public record SaidSign(RedFlag flag, Night night) {}
