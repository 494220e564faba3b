package org.kempt.core.config;

/**
 * A configuration that is still to be read.
 *
 * @param name what messages call it, for example its path; two texts of one name are the same text
 * @param text its content
 */
public record ConfigurationText(String name, String text) {}
