// Draws the maps of a page: a small outline of the world with the places that the page lists.
//
// A map is <figure class="map" data-places="selector">. Each element that the selector finds is a place:
// data-country (ISO 3166-1 alpha-2), data-count, data-name, data-latitude and data-longitude; its first
// link is where the place leads. A place with coordinates is a circle; others shade their country, where it has no circle.
// The list is the equivalent for those who do not see the map, so the map is one picture to them.
(() => {
  const STEPS = 4;
  const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
  const EDGES = [[-58, -180], [84, 192]];
  const OUTLINE = new URL("world.json", document.currentScript.src);
  const language = document.documentElement.lang || "en";
  const countries = new Intl.DisplayNames([language], { type: "region" });
  const numbers = new Intl.NumberFormat(language);
  const drawn = new WeakMap();
  let outline;

  const world = () => outline ??= fetch(OUTLINE).then((answer) => answer.json())
    .then((json) => json.features);

  const nameOf = (country) => {
    try {
      return countries.of(country);
    }
    catch {
      return country;
    }
  };

  // ---- What the page lists

  const placeOf = (element) => {
    const { country, count, name, latitude, longitude } = element.dataset;
    return { country, count: Number(count ?? 1), name: name ?? (country ? nameOf(country) : ""),
      at: latitude && longitude ? [Number(latitude), Number(longitude)] : null,
      link: element.matches("a") ? element : element.querySelector("a") };
  };

  const placesOf = (figure) => [...document.querySelectorAll(figure.dataset.places)].map(placeOf)
    .filter((place) => place.country || place.at);

  // Places at one point, or in one country, are one mark.
  const gathered = (places, key) => {
    const marks = new Map();
    places.forEach((place) => {
      const mark = marks.get(key(place)) ?? { at: key(place), places: [], count: 0 };
      mark.places.push(place);
      mark.count += place.count;
      marks.set(mark.at, mark);
    });
    return [...marks.values()];
  };

  // ---- Steps of shading: the least count of each, of round numbers

  const stepsFor = (most) => {
    if (most <= STEPS) {
      return Array.from({ length: most }, (_, index) => index + 1);
    }
    const round = ROUND.filter((number) => number <= most);
    return [...new Set(Array.from({ length: STEPS },
      (_, index) => round[Math.round(index * (round.length - 1) / (STEPS - 1))]))];
  };

  // A single step needs no emphasis.
  const stepOf = (count, steps) => (steps.length === 1) ? 2
    : steps.filter((least) => count >= least).length + STEPS - steps.length;

  // ---- What is drawn

  // In square degrees of the equator, near enough to compare parts of one country.
  const area = (ring) => Math.cos(ring[0][1] * Math.PI / 180) * Math.abs(ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0));

  const pointOf = ({ properties: { point: [longitude, latitude] } }) => L.latLng(latitude, longitude);

  // The mainland and what is not much smaller: France without Guiana, Denmark with Zealand.
  const extentOf = (feature) => {
    if (!feature.geometry) {
      return pointOf(feature).toBounds(100000);
    }
    const parts = feature.geometry.coordinates;
    const largest = area(parts[0][0]);
    return L.latLngBounds(parts.filter(([ring]) => area(ring) >= largest / 4)
      .flatMap(([ring]) => ring.map(([longitude, latitude]) => [latitude, longitude])));
  };

  const labelOf = (name, places, count) => {
    const label = document.createElement("span");
    const heading = document.createElement("b");
    heading.textContent = name;
    label.append(heading);
    if (places.some((place) => place.link?.closest("[data-count]") || place.count > 1)) {
      label.append(" ", numbers.format(count));
    }
    return label;
  };

  const choicesOf = (places) => {
    const list = document.createElement("ul");
    places.filter((place) => place.link).forEach((place) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = place.link.href;
      link.textContent = place.name;
      item.append(link);
      list.append(item);
    });
    return list;
  };

  // One place is followed at once, several are offered.
  const lead = (layer, places) => {
    const linked = places.filter((place) => place.link);
    if (linked.length === 1) {
      layer.on("click", () => linked[0].link.click());
    }
    else if (linked.length > 1) {
      layer.bindPopup(choicesOf(linked), { maxHeight: 220, closeButton: false });
    }
  };

  const tell = (layer, label) => layer.bindTooltip(label, { sticky: true, direction: "top", className: "map-tip" });

  const radiusOf = (count) => Math.min(5 + 1.5 * Math.sqrt(Math.max(count - 1, 0)), 16);

  const circle = (at, name, mark, className) => {
    const layer = L.circleMarker(at, { radius: radiusOf(mark.count), className,
      interactive: true, bubblingMouseEvents: false });
    tell(layer, labelOf(name, mark.places, mark.count));
    lead(layer, mark.places);
    return layer;
  };

  const land = (feature, className, mark) => {
    const layer = L.geoJSON(feature, { interactive: Boolean(mark), className, bubblingMouseEvents: false });
    if (mark) {
      tell(layer, labelOf(nameOf(mark.at), mark.places, mark.count));
      lead(layer, mark.places);
    }
    return layer;
  };

  const legendOf = (steps) => {
    const legend = document.createElement("ul");
    legend.className = "map-legend";
    steps.forEach((least, index) => {
      const next = steps[index + 1];
      const item = document.createElement("li");
      const swatch = document.createElement("span");
      swatch.className = `map-swatch step-${stepOf(least, steps)}`;
      const most = next === undefined ? (steps.at(-1) > STEPS ? "+" : "") : (next - 1 > least ? `–${numbers.format(next - 1)}` : "");
      item.append(swatch, numbers.format(least) + most);
      legend.append(item);
    });
    return legend;
  };

  // ---- The map

  const frame = (figure) => {
    const canvas = figure.querySelector(".map-canvas");
    canvas.replaceChildren();
    canvas.className = "map-canvas";
    const touch = matchMedia("(pointer: coarse)").matches;
    const map = L.map(canvas, { attributionControl: false, zoomControl: false, keyboard: false, dragging: !touch,
      scrollWheelZoom: false, zoomSnap: 0.1, zoomDelta: 1, maxZoom: 9, maxBounds: EDGES, maxBoundsViscosity: 1,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches });
    L.control.zoom({ zoomInTitle: figure.dataset.zoomIn, zoomOutTitle: figure.dataset.zoomOut }).addTo(map);
    map.fitBounds(EDGES);
    wheel(map, canvas);
    return map;
  };

  // The wheel scrolls the page, except with Ctrl or once the map has been clicked.
  const wheel = (map, canvas) => {
    map.on("click", () => map.scrollWheelZoom.enable());
    canvas.addEventListener("mouseleave", () => map.scrollWheelZoom.disable());
    canvas.addEventListener("wheel", (event) => {
      if (event.ctrlKey && !map.scrollWheelZoom.enabled()) {
        event.preventDefault();
        map.setZoomAround(map.mouseEventToLatLng(event), map.getZoom() - Math.sign(event.deltaY) / 2,
          { animate: false });
      }
    }, { passive: false });
  };

  const picture = (figure) => {
    const svg = figure.querySelector(".leaflet-overlay-pane svg");
    svg?.setAttribute("role", "img");
    svg?.setAttribute("aria-label", figure.querySelector("figcaption").dataset.label);
  };

  const fit = ({ map, bounds }) => {
    map.invalidateSize({ pan: false });
    map.fitBounds(bounds.isValid() ? bounds : EDGES, { padding: [20, 20], animate: false });
  };

  const layersOf = (features, places) => {
    const home = new Set(places.filter((place) => place.at).map((place) => place.country));
    const shaded = gathered(places.filter((place) => !place.at && !home.has(place.country)), (place) => place.country);
    const points = gathered(places.filter((place) => place.at), (place) => place.at.join());
    const steps = stepsFor(Math.max(0, ...shaded.map((mark) => mark.count)));
    const marks = new Map(shaded.map((mark) => [mark.at, mark]));
    const bounds = L.latLngBounds([]);
    const lands = [];
    const circles = [];
    features.forEach((feature) => {
      const { country } = feature.properties;
      const mark = marks.get(country);
      const className = mark ? `map-land step-${stepOf(mark.count, steps)}` : home.has(country) ? "map-land home" : "map-land";
      if (mark || home.has(country)) {
        bounds.extend(extentOf(feature));
      }
      if (feature.geometry) {
        lands.push(land(feature, className, mark));
      }
      else if (mark) {
        circles.push(circle(pointOf(feature), nameOf(country), { ...mark, count: 1 }, className));
      }
    });
    points.forEach((mark) => {
      bounds.extend(mark.places[0].at);
      circles.push(circle(mark.places[0].at, mark.places.map((place) => place.name).join(", "), mark, "map-place"));
    });
    return { bounds, steps, layer: L.layerGroup([...lands, ...circles]) };
  };

  const draw = async (figure) => {
    const places = placesOf(figure);
    const told = JSON.stringify(places.map(({ link, ...place }) => [place, link?.href]));
    const before = drawn.get(figure);
    figure.hidden = places.length === 0;
    if (places.length === 0 || before?.told === told) {
      return;
    }
    const view = before ?? { map: frame(figure) };
    view.told = told;
    drawn.set(figure, view);
    const features = await world();
    if (drawn.get(figure) !== view || view.told !== told) {
      return;
    }
    view.layer?.remove();
    Object.assign(view, layersOf(features, places));
    view.layer.addTo(view.map);
    const caption = figure.querySelector("figcaption");
    caption.dataset.label ??= caption.textContent.trim();
    caption.querySelector(".map-legend")?.remove();
    if (view.steps.length > 1) {
      caption.append(legendOf(view.steps));
    }
    picture(figure);
    watch(figure, view);
  };

  // A map that nobody has moved keeps showing all when its size changes.
  const watch = (figure, view) => {
    fit(view);
    if (!view.watched) {
      view.watched = new ResizeObserver(() => view.moved ? view.map.invalidateSize({ pan: false }) : fit(view));
      view.watched.observe(figure.querySelector(".map-canvas"));
      view.map.on("dragstart", () => view.moved = true);
      figure.querySelector(".map-canvas").addEventListener("click", () => view.moved = true);
    }
  };

  // What htmx keeps of a page must not have the styles that Leaflet sets: they may not be read back.
  const undraw = (figure) => {
    const view = drawn.get(figure);
    if (view) {
      view.watched?.disconnect();
      view.map.remove();
      drawn.delete(figure);
      figure.querySelector(".map-canvas").replaceChildren();
      figure.querySelector(".map-canvas").removeAttribute("style");
    }
  };

  const drawAll = () => document.querySelectorAll("figure.map").forEach(draw);

  document.addEventListener("htmx:afterSettle", drawAll);
  document.addEventListener("htmx:historyRestore", drawAll);
  document.addEventListener("htmx:beforeHistorySave", () => document.querySelectorAll("figure.map").forEach(undraw));
  drawAll();
})();
