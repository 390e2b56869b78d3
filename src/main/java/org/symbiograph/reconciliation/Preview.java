package org.symbiograph.reconciliation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws what is known of something as a small piece of HTML; all of its texts are
 * escaped.
 */
final class Preview {

	private Preview() {
	}

	/** A page about an entity that fits into the frame the manifest names. */
	static String page(Entity entity) {
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head><meta charset="utf-8"><title>%s</title>
				<style>body{font:14px sans-serif;margin:8px}h1{font-size:16px;margin:0 0 4px}dl{margin:6px 0;display:grid;\
				grid-template-columns:max-content 1fr;gap:2px 10px}dt{color:#555}dd{margin:0}</style></head>
				<body>%s</body>
				</html>
				"""
			.formatted(HtmlUtils.htmlEscape(entity.label().name()), of(entity));
	}

	/** An entity in a few lines. */
	static String of(Entity entity) {
		Label label = entity.label();
		return of(label.name(), label.description()) + "<dl>"
				+ Stream
					.of(Property.CODE, Property.TITLE, Property.ACTIVITY, Property.BROADER, Property.SECTOR,
							Property.PLACE, Property.EXCHANGES)
					.flatMap((property) -> line(entity, property))
					.collect(Collectors.joining())
				+ "</dl>";
	}

	/** A type or a property in two lines. */
	static String of(String name, String description) {
		return "<h1>%s</h1><p>%s</p>".formatted(HtmlUtils.htmlEscape(name), HtmlUtils.htmlEscape(description));
	}

	private static Stream<String> line(Entity entity, Property property) {
		String values = entity.values(property, "en")
			.stream()
			.map((value) -> String.valueOf(value.getOrDefault("name", value.values().iterator().next())))
			.collect(Collectors.joining("; "));
		return values.isEmpty() ? Stream.empty() : Stream.of("<dt>%s</dt><dd>%s</dd>"
			.formatted(HtmlUtils.htmlEscape(property.label()), HtmlUtils.htmlEscape(values)));
	}

}
