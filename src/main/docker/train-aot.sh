#!/usr/bin/env bash
# Makes symbiograph.aot, the AOT cache of an extracted Symbiograph jar: starts the service with an empty graph in
# a temporary folder, asks it what people ask, stops it, and turns what was recorded into the cache.
#
#   train-aot.sh FOLDER
#
# FOLDER holds the extracted jar, lib/ and jvm.arguments; docs/running.md says how it is made. The cache fits only
# the Java and the arguments it was made with. Java does not notice a jar that was replaced beside its cache: start
# from a new folder for a new jar. TRAINING_PORT is the port to use meanwhile, 18080 unless set.
set -euo pipefail

readonly questions=(
	/api/v1/library
	"/api/v1/precedents?ewc=100202"
	/api/v1/exchanges
	/api/v1/codes/ewc/100202
	"/search?ewc=100202"
	/exchanges/maestri-1-12-11
	/networks/kalundborg
)
readonly rounds=5
readonly seconds_to_start=300 seconds_to_answer=60 seconds_to_stop=300 seconds_to_create=600
readonly port=${TRAINING_PORT:-18080}
readonly java=${JAVA_HOME:+$JAVA_HOME/bin/}java

service=
work=

fail() {
	echo "train-aot.sh: $1" >&2
	if [[ -n $work && -s $work/service.log ]]; then
		echo "The end of what the service said:" >&2
		tail -n 40 "$work/service.log" >&2
	fi
	exit 1
}

running() {
	kill -0 "$service" 2>/dev/null
}

clean_up() {
	if [[ -n $service ]] && running; then
		kill -KILL "$service"
		wait "$service" 2>/dev/null || true
	fi
	if [[ -n $work ]]; then
		rm -rf "$work"
	fi
}

ask() {
	curl --fail --silent --show-error --max-time "$seconds_to_answer" --output /dev/null "http://127.0.0.1:$port$1"
}

start() {
	"$java" @jvm.arguments -Xlog:aot=error -XX:AOTMode=record -XX:AOTConfiguration="$work/symbiograph.aotconf" \
		-jar "$jar" --server.address=127.0.0.1 --server.port="$port" --symbiograph.graph.folder="$work/graph" \
		--spring.neo4j.uri= >"$work/service.log" 2>&1 & # no server, whatever the environment says
	service=$!
	for ((second = 0; second < seconds_to_start; second++)); do
		running || fail "the service ended before it was ready"
		if ask /actuator/health/readiness 2>/dev/null; then
			return
		fi
		sleep 1
	done
	fail "the service was not ready after $seconds_to_start seconds"
}

train() {
	for ((round = 0; round < rounds; round++)); do
		for question in "${questions[@]}"; do
			ask "$question" || fail "no answer to $question"
		done
	done
}

# The service writes what was recorded when it ends.
stop() {
	kill -TERM "$service"
	for ((second = 0; second < seconds_to_stop; second++)); do
		running || break
		sleep 1
	done
	if running; then
		fail "the service did not stop within $seconds_to_stop seconds"
	fi
	[[ -s $work/symbiograph.aotconf ]] || fail "the service stopped without having recorded anything"
}

create() {
	rm -f symbiograph.aot
	if ! timeout "$seconds_to_create" "$java" @jvm.arguments -XX:AOTMode=create \
		-XX:AOTConfiguration="$work/symbiograph.aotconf" -XX:AOTCache=symbiograph.aot -jar "$jar" \
		>"$work/create.log" 2>&1 || [[ ! -s symbiograph.aot ]]; then
		rm -f symbiograph.aot
		tail -n 40 "$work/create.log" >&2
		fail "the cache could not be made"
	fi
}

[[ $# -eq 1 && -d $1 ]] || fail "name the folder of the extracted jar"
cd "$1"
jars=(*.jar)
[[ ${#jars[@]} -eq 1 && -f ${jars[0]} && -d lib ]] || fail "$1 should hold one extracted jar and its lib folder"
[[ -s jvm.arguments ]] || fail "$1 holds no jvm.arguments: see docs/running.md"
"$java" -XX:AOTMode=off -version >/dev/null 2>&1 || fail "$java is not Java 25: set JAVA_HOME to one"
readonly jar=${jars[0]}
trap clean_up EXIT
work=$(mktemp -d)

echo "Starting $jar for training"
start
echo "Asking"
train
echo "Stopping"
stop
echo "Making the cache"
create
echo "Made symbiograph.aot"
