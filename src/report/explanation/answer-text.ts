/** `question=option`. */
export const answerText = (answer: Readonly<Record<string, string>>): string =>
  Object.entries(answer)
    .map(([question, option]) => `${question}=${option}`)
    .join();
