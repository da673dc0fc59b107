/** Where a mutant lies, what it changes into what, and what is known of the tests that it met. */
export function tellMutant({ file, location, mutatorName, replacement, line, isMet, isOutOfTime }) {
  const notes = [!isMet && 'no test comes by it', isOutOfTime && 'its time was up before it met all tests'];
  const told = [mutatorName, ...notes.filter(Boolean)].join(', ');
  return `${file}:${location.start.line + 1} ${told}: ${line}\n    -> ${replacement}`;
}
