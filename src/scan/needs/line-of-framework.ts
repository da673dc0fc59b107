/** The headers of frameworks and runtimes that are programmed in C++. */
const include =
  /^[ \t]*#[ \t]*include[ \t]*[<"](?:(?:torch|ATen|c10|tensorflow|tsl|xla|mlx|paddle|executorch)\/|onnxruntime|NvInfer|openvino\/)/m;

/** The line in which C++ brings a framework in; undefined where it does not: C++ may be there for anything else. */
export function lineOfFramework(text: string): number | undefined {
  const at = include.exec(text)?.index;
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}
