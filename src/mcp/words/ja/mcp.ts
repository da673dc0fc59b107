import type { McpWords } from '../mcp-words.ts';

export const ja: McpWords = {
  instructions:
    '引用付きの根拠からディープラーニングフレームワークを選ぶための道具です。コードを読み (scan_repository)、コードからは分からないこと (目的、チーム、優先順位) をユーザーに尋ね (list_questions)、recommend を呼びます。記述の ID を引用し、根拠を作り出さず、誰も答えていないことは空けておきます。決定は detail に "record" を指定してファイルに残し、あとで check_decision で確かめます。',
  form: (base) => `${base}: 最も決着に近づく質問です。特に希望のないものは空欄のままでかまいません。`,
};
