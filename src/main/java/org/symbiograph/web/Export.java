package org.symbiograph.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Answers an address in other formats, beside the method that answers it as JSON and
 * describes it; the formats are added to that description.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Hidden
@RequestMapping(method = RequestMethod.GET)
public @interface Export {

	/** The address. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String value();

	/** What it can be given as, see {@link MediaTypes}. */
	@AliasFor(annotation = RequestMapping.class, attribute = "produces")
	String[] as();

}
