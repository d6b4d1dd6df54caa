/**
 * npm docx and markdown-it come translated for engines that know neither fields nor spread: each field of each object is
 * defined by a function that turns its name into a key first, and options are copied name by name. A report is some ten
 * thousand such objects. In the bundle a field is assigned, and options are copied by the engine itself.
 */
import { visit, withChanges } from "./visit.js";

/** As it is generated; a version that copies otherwise is bundled as it stands. */
const copying = /function _objectSpread2\(e\) \{\n\tfor \(var r = 1;.*?\n\}\n/s;
const copied = `function _objectSpread2(e) {
  for (var r = 1; r < arguments.length; r++) Object.assign(e, arguments[r]);
  return e;
}
`;

export function withPlainFields(code, parse) {
  const accessors = new Set();
  const fields = [];
  visit(parse(code), (node) => {
    if (node.kind === "get" || node.kind === "set") accessors.add(node.key.name);
    if (node.type === "ExpressionStatement" && isField(node.expression)) fields.push(node);
  });
  // Assigning to what a class above reads by a getter would do something else.
  const plain = fields.filter(({ expression }) => !accessors.has(expression.arguments[1].value));
  const changes = plain.map(
    ({
      start,
      end,
      expression: {
        arguments: [, name, value],
      },
    }) => {
      return [start, end, `this[${JSON.stringify(name.value)}] = ${code.slice(value.start, value.end)};`];
    },
  );
  // The helper stands by itself, so no field lies in it.
  return withChanges(code, changes).replace(copying, () => copied);
}

function isField({ type, callee, arguments: [target, name] = [] }) {
  return (
    type === "CallExpression" &&
    callee.name === "_defineProperty" &&
    target?.type === "ThisExpression" &&
    typeof name?.value === "string"
  );
}

export const plainFields = {
  name: "plain-fields",
  transform: {
    filter: { id: /node_modules[\\/](?:docx|markdown-it)[\\/]/, code: /function _defineProperty\(/ },
    handler(code) {
      return withPlainFields(code, (text) => this.parse(text, { lang: "js" }));
    },
  },
};
