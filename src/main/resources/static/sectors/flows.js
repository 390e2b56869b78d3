// Draws what a sector takes and gives as flows, from the table beside the picture.
const MOST = 12;
const SVG = "http://www.w3.org/2000/svg";

const figure = document.querySelector(".flows");
if (figure) {
  const flows = read(figure);
  let drawn = 0;
  new ResizeObserver(() => {
    if (figure.clientWidth !== drawn) {
      drawn = figure.clientWidth;
      figure.querySelectorAll("svg").forEach((svg) => svg.remove());
      draw(drawn).forEach((svg) => figure.insertBefore(svg, figure.querySelector("details")));
    }
  }).observe(figure);

  function draw(width) {
    return width < 640
      ? [flows.taken, flows.given].filter((side) => side.length > 0).map((side) => half(side, width))
      : [whole(width)];
  }

  // Givers on the left, takers on the right, names outside.
  function whole(width) {
    const names = Math.min(340, width * 0.3);
    const extent = [[names, 24], [width - names, 24 + height(Math.max(flows.taken.length, flows.given.length))]];
    const svg = picture(width, extent[1][1] + 4);
    if (flows.taken.length > 0) svg.append(head(figure.dataset.takes, names + 12, "end"));
    if (flows.given.length > 0) svg.append(head(figure.dataset.gives, width - names - 12, "start"));
    const graph = layout([...flows.taken, ...flows.given], extent);
    graph.links.forEach((link) => svg.append(flow(link, names - 10, "outside")));
    svg.append(own(graph));
    return svg;
  }

  // One side alone, names on the flows: for narrow screens.
  function half(side, width) {
    const extent = [[0, 24], [width, 24 + height(side.length)]];
    const svg = picture(width, extent[1][1] + 12);
    const taken = side[0].taken;
    svg.append(head(taken ? figure.dataset.takes : figure.dataset.gives, taken ? 0 : width, taken ? "start" : "end"));
    const graph = layout(side, extent);
    graph.links.forEach((link) => svg.append(flow(link, width - 60, "inside")));
    svg.append(own(graph));
    return svg;
  }

  function layout(sides, extent) {
    const sector = { own: true };
    const nodes = [...sides.map((side) => ({ ...side })), sector];
    const links = nodes.slice(0, -1).map((node) => node.taken
      ? { source: node, target: sector, value: node.count }
      : { source: sector, target: node, value: node.count });
    return d3.sankey().nodeWidth(10).nodePadding(18).nodeSort(null).linkSort(null).extent(extent)({ nodes, links });
  }

  function flow(link, room, place) {
    const node = link.source.own ? link.target : link.source;
    const side = node.taken ? "taken" : "given";
    const group = element(node.href ? "a" : "g", { class: side });
    if (node.href) {
      group.setAttribute("href", node.href);
      group.setAttribute("aria-label", `${node.taken ? figure.dataset.takes : figure.dataset.gives} ${node.name}: ${node.count} ${figure.dataset.exchanges}`);
    }
    group.append(element("path", { d: d3.sankeyLinkHorizontal()(link), "stroke-width": Math.max(1, link.width) }));
    group.append(box(node, side));
    const right = (place === "outside") === node.taken;
    const x = right ? node.x0 - (place === "outside" ? 8 : 6) : node.x1 + 8;
    const text = element("text", { x, y: (node.y0 + node.y1) / 2, dy: "0.35em", "text-anchor": right ? "end" : "start" });
    group.append(text);
    write(text, node, room, right);
    return group;
  }

  // The number beside the flow, and as much of the name as there is room for.
  function write(text, node, room, right) {
    const count = element("tspan", {});
    count.textContent = node.count;
    const most = Math.floor(room / 7) - String(node.count).length - 2;
    const name = node.name.length > most ? `${node.name.slice(0, most - 1).trimEnd()}…` : node.name;
    text.append(...(right ? [`${name}  `, count] : [count, `  ${name}`]));
  }

  function own(graph) {
    return box(graph.nodes.find((node) => node.own), "own");
  }

  function box(node, kind) {
    return element("rect", { x: node.x0, y: node.y0, width: node.x1 - node.x0, height: Math.max(1, node.y1 - node.y0), class: kind });
  }

  function picture(width, high) {
    return element("svg", { viewBox: `0 0 ${width} ${high}`, role: "group", "aria-label": figure.querySelector("figcaption").textContent });
  }
}

function height(rows) {
  return Math.max(120, rows * 34);
}

function head(words, x, anchor) {
  const text = element("text", { x, y: 12, "text-anchor": anchor, class: "head" });
  text.textContent = words;
  return text;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

// What stands in the table, most first and the unknown last; what there is no room for, as one.
function read(figure) {
  const rows = [...figure.querySelectorAll("tbody tr")].map((row) => ({
    name: row.cells[0].querySelector("span").textContent.trim(), taken: row.cells[1], given: row.cells[2] }));
  const side = (cell, taken) => {
    const all = rows.map((row) => ({ name: row.name, taken, count: Number(row[cell].textContent), href: row[cell].querySelector("a")?.href }))
      .filter((one) => one.count > 0);
    const shown = all.toSorted((one, other) => Boolean(other.href) - Boolean(one.href) || other.count - one.count).slice(0, all.length > MOST ? MOST - 1 : MOST);
    const rest = all.filter((one) => !shown.includes(one));
    return rest.length === 0 ? shown : [...shown, { name: figure.dataset.more.replace("{0}", rest.length), taken, href: "#partners",
      count: rest.reduce((sum, one) => sum + one.count, 0) }];
  };
  return { taken: side("taken", true), given: side("given", false) };
}
