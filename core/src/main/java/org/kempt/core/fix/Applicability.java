package org.kempt.core.fix;

/** When a fix is applied, most readily first. */
public enum Applicability {
    /** Applied by {@code fix}. */
    SAFE,
    /** Applied only with {@code --unsafe}: the meaning may change. */
    UNSAFE,
    /** Shown, never applied. */
    DISPLAY_ONLY
}
