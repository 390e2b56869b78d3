# One image for both ways to run: with the graph inside (the default, kept in the volume) or
# beside a Neo4j server (set SPRING_NEO4J_URI). See docs/running.md.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml LICENSE NOTICE ./
COPY src src
COPY cypher cypher
COPY data data
RUN mvn -B -DskipTests package
RUN cp target/symbiograph-*.jar symbiograph.jar \
    && java -Djarmode=tools -jar symbiograph.jar extract --destination /application \
    && sed -n 's:.*<jvm.arguments>\(.*\)</jvm.arguments>.*:\1:p' pom.xml > /application/jvm.arguments \
    && test -s /application/jvm.arguments

FROM eclipse-temurin:25-jre AS runtime
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 symbiograph \
    && useradd --system --uid 10001 --gid symbiograph --home-dir /var/lib/symbiograph \
        --shell /usr/sbin/nologin symbiograph \
    && install -d -o symbiograph -g symbiograph /var/lib/symbiograph /var/lib/symbiograph/graph
WORKDIR /opt/symbiograph

# An AOT cache only fits the Java it was made with, so it is made on this base and not in the build above.
FROM runtime AS trained
COPY --from=build /application ./
COPY src/main/docker/train-aot.sh /tmp/
RUN bash /tmp/train-aot.sh /opt/symbiograph

FROM runtime
LABEL org.opencontainers.image.title="Symbiograph" \
      org.opencontainers.image.description="A graph knowledge base of industrial symbiosis" \
      org.opencontainers.image.licenses="GPL-3.0-only"
COPY --from=trained /opt/symbiograph ./
COPY LICENSE NOTICE ./
ENV SYMBIOGRAPH_GRAPH_FOLDER=/var/lib/symbiograph/graph
VOLUME /var/lib/symbiograph/graph
EXPOSE 8080
USER symbiograph
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
    CMD curl -fsS -o /dev/null "http://127.0.0.1:${SERVER_PORT:-8080}/actuator/health/readiness" || exit 1
# The same arguments as in the training, for the cache to fit. More memory: JAVA_TOOL_OPTIONS=-Xmx2g
ENTRYPOINT ["java", "@jvm.arguments", "-XX:AOTCache=symbiograph.aot", "-jar", "symbiograph.jar"]
