package org.kempt.core.config;

/** Finds the configurations that others extend. Reading files is the caller's job, for only it knows the file system. */
@FunctionalInterface
public interface ConfigurationResolver {
    /** Knows of no other configurations. */
    ConfigurationResolver NONE = (name, from) -> {
        throw new UnresolvedConfigurationException("`" + name + "` cannot be extended here");
    };

    /**
     * Returns the configuration of a name.
     *
     * @param name what follows {@code extends}: a preset, or a path relative to the file that says it
     * @param from the {@linkplain ConfigurationText#name() name} of the configuration that extends it
     * @throws UnresolvedConfigurationException if there is none, or it cannot be read
     */
    ConfigurationText resolve(String name, String from) throws UnresolvedConfigurationException;
}
