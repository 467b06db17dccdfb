// Written while the page is read, so that its scripts run in their order, as they do when pasted.
document.write(window.frameElement?.dataset.code ?? '');
