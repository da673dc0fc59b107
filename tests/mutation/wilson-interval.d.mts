export function wilsonInterval(found: number, drawn: number): { share: number; low: number; high: number };
