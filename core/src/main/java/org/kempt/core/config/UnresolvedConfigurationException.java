package org.kempt.core.config;

/** Thrown where a configuration extends one that cannot be had; the message says why and what to do. */
public final class UnresolvedConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnresolvedConfigurationException(String message) {
        super(message);
    }
}
