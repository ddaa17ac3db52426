FROM maven:3.9-eclipse-temurin-25-noble AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
# The mount keeps what Maven fetches from one build of the image to the next.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 paperboy \
 && useradd --system --uid 10001 --gid paperboy --home-dir /data --no-create-home paperboy \
 && install -d -o paperboy -g paperboy /data
WORKDIR /opt/paperboy
COPY --from=build /build/target/lib target/lib
COPY --from=build /build/target/paperboy.jar target/paperboy.jar
COPY paperboy ./
COPY config config
COPY seeds seeds

# Java takes a quarter of the memory for its heap unless told otherwise; here nobody else needs it.
ENV PAPERBOY_DATA=/data \
    PAPERBOY_JAVA_OPTS=-XX:MaxRAMPercentage=60
USER 10001:10001
VOLUME /data
EXPOSE 8080

# The image has neither curl nor wget, but bash can speak HTTP.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PAPERBOY_PORT:-8080} && printf 'GET /healthz HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]

# The launcher becomes java, so that java gets the SIGTERM of a stop.
ENTRYPOINT ["/opt/paperboy/paperboy"]
CMD ["serve", "--host", "0.0.0.0"]
