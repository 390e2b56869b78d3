// Draws the network of each <figure class="network" data-graph="…/graph?…">, where every address leads to one and the same picture.
(() => {
  // More than this is no picture any more.
  const MOST_ACTORS = 120;
  const MOST_LINKS = 200;
  const STRONGEST_LINKS = 80;
  const LONGEST_NAME = 40;
  const NEAR = 22;
  const pictures = new Map();

  const actorIds = (links) => new Set(links.flatMap((link) => [link.from, link.to]));

  // The sets of actors that links connect, the largest first.
  function parts(links) {
    const leaders = new Map();
    const leader = (id) => {
      let top = id;
      while (leaders.has(top)) top = leaders.get(top);
      return top;
    };
    for (const { from, to } of links) {
      if (leader(from) !== leader(to)) leaders.set(leader(from), leader(to));
    }
    const parts = new Map();
    for (const id of actorIds(links)) parts.set(leader(id), (parts.get(leader(id)) ?? new Set()).add(id));
    return [...parts.values()].sort((one, other) => other.size - one.size);
  }

  // As much of a graph as can be looked at: the parts with the most critical and with most actors; of a part that is too much
  // by itself, the strongest links.
  function essence(graph, critical) {
    if (graph.links.length <= MOST_LINKS) return graph;
    const kept = new Set();
    let links = [];
    for (const part of parts(graph.links).sort((one, other) => other.has(critical) - one.has(critical))) {
      const more = graph.links.filter((link) => part.has(link.from));
      if (kept.size > 0 && (kept.size + part.size > MOST_ACTORS || links.length + more.length > MOST_LINKS)) break;
      part.forEach((id) => kept.add(id));
      links = links.concat(more);
    }
    if (links.length > MOST_LINKS) links = links.toSorted((one, other) => other.weight - one.weight).slice(0, STRONGEST_LINKS);
    const ids = actorIds(links);
    return { nodes: graph.nodes.filter((node) => ids.has(node.id)), links };
  }

  // Both graphs in one; the first one's actors and links go before.
  function union(one, other) {
    const both = (key, name) => [...new Map([...other[name], ...one[name]].map((item) => [key(item), item])).values()];
    return { nodes: both((node) => node.id, "nodes"), links: both((link) => `${link.from} ${link.to}`, "links") };
  }

  // Where actors are, from 0 to 1. A layout by forces that begins from a spiral, the best connected inmost, ends the same each time.
  function places(graph, wide) {
    const degrees = new Map(graph.nodes.map((node) => [node.id, 0]));
    graph.links.forEach(({ from, to }) => [from, to].forEach((id) => degrees.set(id, degrees.get(id) + 1)));
    const ids = [...degrees.keys()].sort((one, other) => degrees.get(other) - degrees.get(one) || (one < other ? -1 : 1));
    const [width, height] = wide ? [1000, 560] : [560, 720];
    const cy = cytoscape({ headless: true, styleEnabled: true, style: [{ selector: "node", style: { width: 50, height: 50 } }] });
    ids.forEach((id, index) => {
      const [far, turn] = [Math.sqrt((index + 0.5) / ids.length), index * 2.399963];
      cy.add({ data: { id }, position: { x: width / 2 * (1 + far * Math.cos(turn)), y: height / 2 * (1 + far * Math.sin(turn)) } });
    });
    graph.links.forEach(({ from, to }, index) => cy.add({ data: { id: `-${index}`, source: from, target: to } }));
    cy.layout({ name: "cose", randomize: false, animate: false, fit: false, boundingBox: { x1: 0, y1: 0, w: width, h: height },
      nodeRepulsion: () => 400000, idealEdgeLength: () => 60, edgeElasticity: () => 100, gravity: 60, numIter: 2500,
      componentSpacing: 60, nodeOverlap: 20 }).run();
    const found = new Map(cy.nodes().map((node) => [node.id(), node.position()]));
    cy.destroy();
    return between0And1(found);
  }

  function between0And1(places) {
    const scale = (axis) => {
      const all = [...places.values()].map((place) => place[axis]);
      const [least, most] = [Math.min(...all), Math.max(...all)];
      return (value) => (most > least ? (value - least) / (most - least) : 0.5);
    };
    const [x, y] = [scale("x"), scale("y")];
    return new Map([...places].map(([id, place]) => [id, { x: x(place.x), y: y(place.y) }]));
  }

  // Names for a picture: a place that many names end in tells nothing, nor does that companies manufacture.
  function shortNames(nodes) {
    const endings = nodes.map((node) => (node.anonymous ? null : node.label.match(/ \([^()]+\)$/)?.[0]));
    const common = (ending) => endings.filter((other) => other === ending).length > 2;
    return new Map(nodes.map((node, index) => {
      const undisclosed = node.anonymous && node.label.match(/^[^(]+ \((.+)\)$/)?.[1];
      const ending = endings[index];
      const name = undisclosed || (ending && common(ending) ? node.label.slice(0, -ending.length) : node.label);
      return [node.id, shortened(node.id === node.sector?.code ? `${node.id} ${name.replace(/^Manufacture of /, "")}` : name)];
    }));
  }

  const shortened = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).replace(/[\s,;]+\S*$/, "")} …` : name);

  function elements(graph, figure) {
    const names = shortNames(graph.nodes);
    const givers = new Set(graph.links.map((link) => link.from));
    const takers = new Set(graph.links.map((link) => link.to));
    const partners = new Map(graph.nodes.map((node) => [node.id, new Set()]));
    graph.links.forEach(({ from, to }) => {
      partners.get(from).add(to);
      partners.get(to).add(from);
    });
    const nodes = graph.nodes.map((node) => ({
      data: { id: node.id, name: names.get(node.id), degree: partners.get(node.id).size },
      classes: [givers.has(node.id) ? (takers.has(node.id) ? "both" : "gives") : "takes", node.anonymous ? "undisclosed" : "",
        node.id === figure.dataset.critical ? "critical" : ""],
    }));
    const links = graph.links.map((link, index) => ({
      data: { id: `-${index}`, source: link.from, target: link.to, weight: Math.min(link.weight, 12) },
      classes: link.flows.length === 1 ? link.flows : [],
    }));
    return [...nodes, ...links];
  }

  function style(figure, wide, actors) {
    const size = (wide ? 1 : 0.75) * Math.min(1, Math.max(0.6, Math.sqrt(40 / actors)));
    const colour = (name) => getComputedStyle(figure).getPropertyValue(name).trim();
    const [paper, ink, quiet] = [colour("--surface"), colour("--pico-color"), colour("--network-link")];
    const role = (name) => ({ "background-color": colour(`--${name}`), "border-color": colour(`--${name}`) });
    const across = `mapData(degree, 1, 12, ${13 * size}, ${34 * size})`;
    return [
      { selector: "node", style: { width: across, height: across, "border-width": 1.5,
        color: ink, "font-family": getComputedStyle(figure).fontFamily, "font-size": 12, "text-wrap": "wrap", "text-max-width": wide ? 130 : 100,
        "line-height": 1.1, "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": paper, "text-outline-width": 2.5,
        "overlay-opacity": 0 } },
      { selector: "node.gives", style: { shape: "triangle", ...role("donor") } },
      { selector: "node.takes", style: { shape: "rectangle", ...role("receiver") } },
      { selector: "node.both", style: { shape: "ellipse", ...role("stream") } },
      { selector: "node.undisclosed", style: { "background-color": paper, "border-style": "dashed" } },
      { selector: "node.critical", style: { width: 46 * size, height: 46 * size, "font-size": wide ? 15 : 13, "font-weight": "bold", "outline-width": 3,
        "outline-offset": 4, "outline-color": colour("--warning"), "text-max-width": wide ? 180 : 110 } },
      { selector: "node.named", style: { label: "data(name)" } },
      { selector: "node.above", style: { "text-valign": "top", "text-margin-y": -3 } },
      { selector: "node.right", style: { "text-valign": "center", "text-halign": "right", "text-margin-x": 4, "text-margin-y": 0, "text-justification": "left" } },
      { selector: "node.left", style: { "text-valign": "center", "text-halign": "left", "text-margin-x": -4, "text-margin-y": 0, "text-justification": "right" } },
      { selector: "node.critical.below", style: { "text-margin-y": 11 } },
      { selector: "node.critical.above", style: { "text-margin-y": -11 } },
      { selector: "node.critical.right", style: { "text-margin-x": 12 } },
      { selector: "node.critical.left", style: { "text-margin-x": -12 } },
      { selector: "edge", style: { width: "mapData(weight, 1, 12, 1.2, 3.5)", "curve-style": "bezier", "line-color": quiet,
        "target-arrow-color": quiet, "target-arrow-shape": "triangle", "arrow-scale": 0.9, "overlay-opacity": 0 } },
      { selector: "edge.utility", style: { "line-style": "dashed", "line-dash-pattern": [7, 4] } },
      { selector: "edge.product", style: { "line-style": "dashed", "line-dash-pattern": [1.5, 4] } },
      { selector: ".aside", style: { opacity: 0.13 } },
      { selector: "edge.given", style: { "line-color": colour("--donor"), "target-arrow-color": colour("--donor") } },
      { selector: "edge.taken", style: { "line-color": colour("--receiver"), "target-arrow-color": colour("--receiver") } },
      { selector: "node.chosen", style: { "font-weight": "bold", "border-width": 3, "border-color": ink } },
    ];
  }

  // Puts the actors where there is room for them and their names.
  function arrange(cy, places) {
    const [side, top, bottom] = [Math.min(80, cy.width() * 0.14), 34, 58];
    cy.nodes().positions((node) => {
      const { x, y } = places.get(node.id());
      return { x: side + x * (cy.width() - 2 * side), y: top + y * (cy.height() - top - bottom) };
    });
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  }

  // Where a name can stand beside its actor.
  const SIDES = {
    below: { x: 0, y: 1 },
    above: { x: 0, y: -1 },
    right: { x: 1, y: 0 },
    left: { x: -1, y: 0 },
  };

  // Names the chosen and the most critical, then by their partners those whose name covers nothing.
  function name(cy) {
    const taken = cy.nodes().map((node) => ({ node, box: node.boundingBox({ includeLabels: false, includeEdges: false }) }));
    const rank = (node) => (node.hasClass("chosen") ? 2000 : 0) + (node.hasClass("beside") ? 500 : 0)
      + (node.hasClass("critical") ? 1000 : 0) + node.data("degree");
    const shown = cy.nodes().filter((node) => !node.hasClass("aside"));
    cy.nodes().removeClass("named").removeClass(Object.keys(SIDES));
    for (const node of shown.toArray().sort((one, other) => rank(other) - rank(one))) {
      const best = Object.keys(SIDES).map((side) => nameAt(cy, node, side, taken)).reduce((one, other) => (other.cost < one.cost ? other : one));
      node.removeClass("named");
      if (best.cost < 10 || rank(node) >= 1000) {
        node.addClass(["named", best.side]);
        taken.push({ node, box: best.box });
      }
    }
  }

  // What a name at one side of its actor would cover: a link counts 1, another actor or name much more.
  function nameAt(cy, node, side, taken) {
    node.addClass(["named", side]);
    const box = node.boundingBox({ includeNodes: false, includeLabels: true, includeEdges: false });
    node.removeClass(side);
    const outside = box.x1 < 0 || box.x2 > cy.width() || box.y1 < 0 || box.y2 > cy.height();
    const covered = taken.filter((other) => other.node !== node && !other.node.hasClass("aside") && overlap(box, other.box)).length;
    const crossed = node.neighborhood().nodes().filter((other) => isTowards(SIDES[side], node.position(), other.position())).length;
    return { side, box, cost: (outside ? 10 : 0) + 10 * covered + crossed };
  }

  function isTowards(side, from, to) {
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * side.x + y * side.y;
    return along > 0 && along * along > 0.4 * (x * x + y * y) * (side.x === 0 ? 0.6 : 1.8);
  }

  const overlap = (one, other) => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;

  // Shows an actor with its partners, or everybody again.
  function choose(picture, id) {
    const { cy, figure } = picture;
    const node = id ? cy.getElementById(id) : cy.collection();
    cy.elements().removeClass("chosen beside aside given taken");
    if (node.nonempty()) {
      node.addClass("chosen");
      node.neighborhood().nodes().addClass("beside");
      cy.elements().not(node.closedNeighborhood()).addClass("aside");
      node.outgoers("edge").addClass("given");
      node.incomers("edge").addClass("taken");
    }
    name(cy);
    figure.querySelector("select").value = node.nonempty() ? id : "";
    tell(picture, node.nonempty() ? id : null);
  }

  function element(tag, text, attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    return made;
  }

  // Says in words what is known of the chosen actor.
  function tell({ figure, graph }, id) {
    const words = figure.dataset;
    const panel = figure.querySelector(".network-chosen");
    panel.replaceChildren();
    panel.hidden = !id;
    if (!id) return;
    const actor = graph.nodes.find((node) => node.id === id);
    const heading = element("p", "", { class: "network-actor" });
    heading.append(actor.anonymous ? element("b", actor.label) : element("a", actor.label, { href: words.actors + encodeURIComponent(id) }));
    panel.append(heading);
    if (actor.sector && actor.sector.title !== actor.label) {
      panel.append(element("p", `NACE ${actor.sector.code} ${actor.sector.title}`, { class: "quiet", lang: "en" }));
    }
    const removal = document.querySelector(`[data-actor="${CSS.escape(id)}"]`)?.dataset.removal;
    if (removal) panel.append(element("p", removal));
    panel.append(...partners(graph, words.gives, graph.links.filter((link) => link.from === id), "to"),
      ...partners(graph, words.takes, graph.links.filter((link) => link.to === id), "from"));
  }

  function partners(graph, title, links, end) {
    if (links.length === 0) return [];
    const list = element("ul", "", { class: "plain" });
    links.forEach((link) => {
      const row = element("li", graph.nodes.find((node) => node.id === link[end]).label);
      const streams = link.streams.slice(0, 4).join(", ") + (link.streams.length > 4 ? " …" : "");
      if (streams) row.append(element("small", ` ${streams}`, { lang: "en" }));
      list.append(row);
    });
    return [element("p", title, { class: "network-side" }), list];
  }

  function fillChoice(figure, graph) {
    const select = figure.querySelector("select");
    const options = graph.nodes.toSorted((one, other) => one.label.localeCompare(other.label))
      .map((node) => element("option", node.label, { value: node.id }));
    select.replaceChildren(select.options[0], ...options);
  }

  function tellPart(figure, all, part) {
    const said = figure.querySelector(".network-part");
    said.hidden = part.links.length === all.links.length;
    const numbers = { actors: part.nodes.length, allActors: all.nodes.length, links: part.links.length, allLinks: all.links.length };
    said.textContent = said.dataset.words.replace(/\[(\w+)\]/g, (_, number) => numbers[number].toLocaleString(document.documentElement.lang));
  }

  async function read(address) {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }

  // The same network without a year: it holds the places, so that nobody moves when the year does.
  function always(address) {
    const url = new URL(address, document.baseURI);
    url.searchParams.delete("until");
    return url.href;
  }

  async function draw(figure) {
    pictures.set(figure, null);
    const address = new URL(figure.dataset.graph, document.baseURI).href;
    const [all, whole] = await Promise.all([...new Set([address, always(address)])].map(read));
    if (!figure.isConnected) return;
    const graph = essence(all, figure.dataset.critical);
    figure.classList.toggle("is-empty", graph.links.length === 0);
    if (graph.links.length === 0) return;
    tellPart(figure, all, graph);
    fillChoice(figure, graph);
    const paper = figure.querySelector(".network-paper");
    paper.replaceChildren();
    const seen = whole ? union(graph, essence(whole, figure.dataset.critical)) : graph;
    const wide = () => paper.clientWidth > 560;
    const layouts = new Map();
    const layout = () => layouts.get(wide()) ?? layouts.set(wide(), places(seen, wide())).get(wide());
    const cy = cytoscape({ container: paper, elements: elements(graph, figure), style: style(figure, wide(), graph.nodes.length), layout: { name: "null" },
      userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true });
    const picture = {
      figure,
      cy,
      graph,
      paint: () => cy.style(style(figure, wide(), graph.nodes.length)),
      show: () => {
        cy.resize();
        picture.paint();
        arrange(cy, layout());
        name(cy);
      },
    };
    pictures.set(figure, picture);
    picture.show();
    figure.dataset.drawn = "true";
  }

  function nearest(cy, paper, event) {
    const corner = paper.getBoundingClientRect();
    const away = (node) => Math.hypot(node.position("x") - event.clientX + corner.left, node.position("y") - event.clientY + corner.top);
    return cy.nodes().toArray().filter((node) => away(node) < Math.max(NEAR, node.width() / 2 + 4))
      .sort((one, other) => away(one) - away(other))[0];
  }

  const pictureOf = (target) => pictures.get(target.closest?.("figure.network"));

  document.addEventListener("click", (event) => {
    const paper = event.target.closest(".network-paper");
    const picture = paper && pictureOf(paper);
    if (picture) choose(picture, nearest(picture.cy, paper, event)?.id());
  });
  document.addEventListener("mousemove", (event) => {
    const paper = event.target.closest?.(".network-paper");
    const picture = paper && pictureOf(paper);
    if (picture) paper.classList.toggle("on-actor", Boolean(nearest(picture.cy, paper, event)));
  });
  document.addEventListener("change", (event) => {
    const picture = event.target.matches("figure.network select") && pictureOf(event.target);
    if (picture) choose(picture, event.target.value);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") pictures.forEach((picture) => picture && choose(picture, null));
  });

  let waiting;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => pictures.forEach((picture) => picture?.show()), 150);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    pictures.forEach((picture) => picture?.paint());
  });

  function forget(figure) {
    pictures.get(figure)?.cy.destroy();
    pictures.delete(figure);
  }

  // Draws what is on the page now, and forgets what is there no more.
  function drawAll() {
    [...pictures.keys()].filter((figure) => !figure.isConnected).forEach(forget);
    for (const figure of document.querySelectorAll("figure.network")) {
      if (!pictures.has(figure)) draw(figure).catch((failure) => { figure.classList.add("is-broken"); console.error(failure); });
    }
  }

  // A page is remembered without its pictures: they are drawn anew, and their canvases have styles that no page may bring along.
  document.addEventListener("htmx:beforeHistorySave", () => {
    for (const figure of [...pictures.keys()]) {
      forget(figure);
      const paper = figure.querySelector(".network-paper");
      const blank = paper.cloneNode(false);
      blank.removeAttribute("style");
      paper.replaceWith(blank);
      delete figure.dataset.drawn;
    }
  });
  document.addEventListener("htmx:afterSettle", drawAll);
  document.addEventListener("htmx:historyRestore", drawAll);
  drawAll();
})();
