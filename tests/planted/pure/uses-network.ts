export const page = fetch('/page');
