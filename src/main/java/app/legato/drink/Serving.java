package app.legato.drink;

import java.util.UUID;

/** An amount of a kind under a name: one tap notes it. Changing it later changes no drink that was noted. */
public record Serving(UUID id, ServingName name, Pour pour) {}
