// Tells the styles that scripts run, so that what needs one is shown.
document.documentElement.classList.add("scripted");
