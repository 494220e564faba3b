package org.kempt.core.repository;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A repository of which nothing is known. */
enum UnknownRepository implements Repository {
    INSTANCE;

    @Override
    public Optional<String> list() {
        return Optional.empty();
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public boolean exists(String path) {
        return false;
    }

    @Override
    public List<String> names(String folder) {
        return List.of();
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> age() {
        return Optional.empty();
    }
}
