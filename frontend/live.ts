export function watch(): void {}
