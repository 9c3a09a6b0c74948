# The server. Build it from the repository's root: docker build -f docker/api.Dockerfile .
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY . .
# Tests run in the build that leads here, not in this one; the embedded databases stay behind with the module that runs them.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --quiet -pl local,api package -DskipTests -Dexec.skip \
    && mkdir -p /server/lib \
    && tr ':' '\n' < api/target/classpath | xargs -I {} cp {} /server/lib/ \
    && cp api/target/compact-hub-api-*.jar /server/lib/

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --no-create-home server
COPY --from=build /server /server
COPY api/jvm.options docker/api-entrypoint docker/api-healthy /server/
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/server/api-healthy"]
ENTRYPOINT ["/server/api-entrypoint"]
