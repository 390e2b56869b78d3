package org.symbiograph.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser in front of the service, without a screen. */
public final class Chromium implements AutoCloseable {

	/** Where screenshots are put, for people to look at. */
	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** How long nothing is fetched when a page has all it needs. */
	private static final Duration QUIET = Duration.ofMillis(300);

	/** Narrower ones are telephones, whose scroll bars take no room. */
	private static final int TABLET = 600;

	private static final List<String> GRAVE = List.of("serious", "critical");

	private final ChromeDriver driver;

	private final String service;

	private Chromium(ChromeDriver driver, String service) {
		this.driver = driver;
		this.service = service;
	}

	/**
	 * Whether there is a browser here. Where {@code SYMBIOGRAPH_BROWSER=required}, there
	 * has to be one.
	 */
	static boolean isFound() {
		return "required".equals(System.getenv("SYMBIOGRAPH_BROWSER"))
				|| (find("chromium", "google-chrome").isPresent() && find("chromedriver").isPresent());
	}

	/**
	 * Opens a browser on the service at a port, in a language, with files saved in a
	 * folder.
	 */
	static Chromium open(int port, String language, Path downloads) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(find("chromium", "google-chrome").orElseThrow().toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1280,900");
		options.setExperimentalOption("prefs",
				Map.of("intl.accept_languages", language, "download.default_directory", downloads.toString()));
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
			.usingAnyFreePort()
			.build();
		return new Chromium(new ChromeDriver(service, options), "http://localhost:" + port);
	}

	private static Optional<Path> find(String... programs) {
		return Arrays.stream(programs)
			.flatMap((program) -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
				.map((folder) -> Path.of(folder, program)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** What the browser itself can do. */
	public ChromeDriver driver() {
		return this.driver;
	}

	/** Opens a page of the service, with all that its scripts fetch. */
	public void open(String address) {
		this.driver.get(this.service + address);
		AtomicReference<Object> fetched = new AtomicReference<>(-1);
		new WebDriverWait(this.driver, PATIENCE, QUIET).until((driver) -> {
			Object now = ask("performance.getEntriesByType('resource').length");
			return now.equals(fetched.getAndSet(now));
		});
	}

	/** The address of the page without the server. */
	public String address() {
		return this.driver.getCurrentUrl().substring(this.service.length());
	}

	/** The first thing that a CSS selector finds and that can be seen, awaited. */
	public WebElement see(String css) {
		return await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
	}

	/** The first thing that shows a text, awaited. */
	public WebElement seeText(String css, String text) {
		await().until((driver) -> showing(css, text).isPresent());
		return showing(css, text).orElseThrow();
	}

	private Optional<WebElement> showing(String css, String text) {
		return all(css).stream()
			.filter((element) -> element.isDisplayed() && element.getText().contains(text))
			.findFirst();
	}

	public List<WebElement> all(String css) {
		return this.driver.findElements(By.cssSelector(css));
	}

	public WebDriverWait await() {
		return new WebDriverWait(this.driver, PATIENCE);
	}

	/** A file that has been saved under a name that ends so, awaited. */
	public Path saved(Path downloads, String ending) {
		await().until((driver) -> find(downloads, ending).isPresent());
		return find(downloads, ending).orElseThrow();
	}

	private static Optional<Path> find(Path downloads, String ending) {
		try (Stream<Path> files = Files.list(downloads)) {
			return files.filter((file) -> file.toString().endsWith(ending)).findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As on a desk, or as on a telephone. */
	public void resize(int width, int height) {
		this.driver.manage().window().setSize(new Dimension(width, height));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < TABLET));
	}

	/** By day, or by night. */
	public void prefer(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	/** On a screen, or on paper. */
	public void showOn(String medium) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
	}

	/** With scripts, or without. */
	public void runScripts(boolean run) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
	}

	/** How many bytes came over the network for the page and all it needs. */
	public long transferred() {
		return ((Number) ask("""
				performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
				  .reduce((sum, entry) => sum + entry.transferSize, 0)""")).longValue();
	}

	/** What keeps people with a disability from using the page, as axe finds it. */
	public List<String> barriers() {
		return new AxeBuilder().analyze(this.driver)
			.getViolations()
			.stream()
			.filter((rule) -> GRAVE.contains(rule.getImpact()))
			.map(Chromium::describe)
			.toList();
	}

	private static String describe(Rule rule) {
		return "%s (%s): %s".formatted(rule.getId(), rule.getImpact(),
				rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList());
	}

	/** What the browser complained of, such as what the content policy forbids. */
	public List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get("browser")
			.getAll()
			.stream()
			.map((entry) -> entry.getLevel() + " " + entry.getMessage())
			.toList();
	}

	/** Whether anything is wider than the window. */
	public boolean scrollsSideways() {
		return Boolean.TRUE
			.equals(ask("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
	}

	private Object ask(String script) {
		return Objects.requireNonNull(this.driver.executeScript("return " + script));
	}

	/** Takes a picture of the whole page. */
	public void photograph(String name) {
		Object width = ask("document.documentElement.clientWidth");
		Object height = ask("Math.min(document.documentElement.scrollHeight, 4000)");
		Object image = this.driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true,
				"clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
			.get("data");
		try {
			Files.createDirectories(SCREENSHOTS);
			Files.write(SCREENSHOTS.resolve(name + ".png"),
					OutputType.BYTES.convertFromBase64Png(String.valueOf(image)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Which hosts the page loaded anything from. */
	public List<String> hosts() {
		return ((List<?>) ask("performance.getEntriesByType('resource').map(entry => entry.name)")).stream()
			.map((name) -> URI.create(name.toString()).getHost())
			.distinct()
			.toList();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
