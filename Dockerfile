# The command kempt in a container:
#
#     docker build -t kempt .
#     docker run --rm -v "$PWD:/src" --user "$(id -u):$(id -g)" kempt check
#
# The Docker hooks for pre-commit are built from this, too.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -q -ntp -Pquick -Dquick.directory=launcher -Dmaven.test.skip=true -pl cli -am package

FROM eclipse-temurin:17-jre
# Git knows which lines were changed, and which files it ignores. It refuses repositories of other users, as that in /src
# usually is, since their settings may name programs; Kempt asks nothing that runs these, and the container has nothing else.
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /build/cli/target/launcher/kempt.jar /opt/kempt/kempt.jar
COPY --from=build /build/LICENSE /build/NOTICE /opt/kempt/
COPY docker/kempt /usr/local/bin/kempt
# An archive of the classes that a run loads shortens it. Without one all works, only slower.
RUN chmod 755 /usr/local/bin/kempt \
    && mkdir /tmp/sample \
    && printf '# Ants\n\n* [Army](https://army.example) - Walks. \n1. [Fire](https://fire.example): Stings\n' >/tmp/sample/README.md \
    && cd /tmp/sample \
    && { KEMPT_JAVA_FLAGS=-XX:ArchiveClassesAtExit=/opt/kempt/kempt.classes kempt check >/dev/null 2>&1 || true; } \
    && rm -rf /tmp/sample
# File names are UTF-8.
ENV LC_ALL=C.UTF-8
RUN useradd --system --no-create-home --shell /usr/sbin/nologin kempt
USER kempt
WORKDIR /src
ENTRYPOINT ["kempt"]
CMD ["--help"]
