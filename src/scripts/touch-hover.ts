// iOS applies :hover to a tapped paragraph only where the page listens for touches.
document.addEventListener('touchstart', () => {}, { passive: true });
