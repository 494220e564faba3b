package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.kempt.core.config.ConfigurationResolver;
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.config.UnresolvedConfigurationException;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.Spelling;
import org.kempt.rules.Presets;

/** Finds what configurations extend: presets, and files relative to the one that names them. */
public final class ConfigurationFiles implements ConfigurationResolver {
    private final Path folder;

    /** Creates one for names of configurations that are paths from {@code folder}. */
    public ConfigurationFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public ConfigurationText resolve(String name, String from) throws UnresolvedConfigurationException {
        Optional<ConfigurationText> preset = Presets.find(name);
        if (preset.isPresent()) {
            return preset.get();
        }
        if (name.indexOf('/') < 0 && name.indexOf('.') < 0) {
            String hint = Spelling.hint(name, Presets.names());
            throw new UnresolvedConfigurationException("unknown preset `" + name + "`"
                    + (hint.isEmpty()
                            ? "; the presets are " + String.join(", ", Presets.names()) + "; a file is written as `./"
                                    + name + "`"
                            : hint));
        }
        return read(name, from);
    }

    private ConfigurationText read(String name, String from) throws UnresolvedConfigurationException {
        try {
            Path file = Path.of(from).resolveSibling(name).normalize();
            return new ConfigurationText(
                    file.toString(),
                    SourceText.decode(Files.readAllBytes(folder.resolve(file))).text());
        } catch (InvalidPathException e) {
            throw new UnresolvedConfigurationException("`" + name + "` is not a path: " + e.getReason());
        } catch (IOException e) {
            throw new UnresolvedConfigurationException("`" + name + "`: " + Failures.reading(e));
        } catch (MalformedSourceException e) {
            throw new UnresolvedConfigurationException("`" + name + "`: " + Failures.decoding(e));
        }
    }
}
