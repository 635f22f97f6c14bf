package app.legato.summary;

import app.legato.night.Night;
import app.legato.profile.Medicine;

/** A medicine begun or stopped on the day this night began. */
public record MedicineChange(Night night, Medicine medicine, boolean begun) {}
