/** What can be wrong with a format profile and its frames, for whoever makes one; and with the names of templates. */
import type { Sentence } from "../model/diagnostic.js";
import { kind } from "./kind.js";

interface UnknownName {
  typed: string;
  meant: string | undefined;
  known: readonly string[];
}

const names = ({ meant, known }: UnknownName): Sentence =>
  meant === undefined
    ? { vi: `Tên dùng được: ${known.join(", ")}.`, en: `There are: ${known.join(", ")}.` }
    : { vi: `Có phải ý là “${meant}”?`, en: `Did you mean “${meant}”?` };

export const unknownTemplate = kind<UnknownName>("unknown-template", {
  chapter: "report",
  weight: "error",
  title: { vi: "Không có mẫu mang mã này", en: "There is no such template" },
  message: ({ typed }) => ({
    vi: `Không có mẫu (đề cương) nào tên là “${typed}”.`,
    en: `There is no template named “${typed}”.`,
  }),
  hint: names,
  identity: ({ typed }) => ({ typed }),
});

export const unknownProfile = kind<UnknownName>("unknown-profile", {
  chapter: "report",
  weight: "error",
  title: { vi: "Không có thể thức mang mã này", en: "There is no such format profile" },
  message: ({ typed }) => ({
    vi: `Không có thể thức nào tên là “${typed}”.`,
    en: `There is no format profile named “${typed}”.`,
  }),
  hint: names,
  identity: ({ typed }) => ({ typed }),
});

export const profileUnknownParent = kind<{ why: "missing"; id: string } | { why: "circle"; id: string }>(
  "profile-unknown-parent",
  {
    chapter: "profiles",
    weight: "error",
    title: { vi: "Thể thức gốc không có", en: "The profile extends nothing" },
    cases: {
      missing: {
        message: ({ id }) => ({
          vi: `Không tìm thấy thể thức “${id}” để kế thừa.`,
          en: `There is no profile “${id}” to extend.`,
        }),
      },
      circle: {
        message: ({ id }) => ({
          vi: `Thể thức “${id}” kế thừa vòng lại chính nó.`,
          en: `The profile “${id}” extends itself in a circle.`,
        }),
        hint: {
          vi: "Ghi ở ke_thua một thể thức không kế thừa lại thể thức này.",
          en: "Let ke_thua name a profile that does not extend this one.",
        },
      },
    },
  },
);

export const profileCertainty = kind<{ typed: string; known: readonly string[] }>("profile-certainty", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Mức tin cậy lạ", en: "An unknown certainty" },
  message: ({ typed }) => ({
    vi: `“${typed}” không ghi đúng mức tin cậy ở sau dấu | cuối cùng.`,
    en: `“${typed}” does not end with a known certainty after the last |.`,
  }),
  hint: ({ known }) => ({ vi: `Mức tin cậy: ${known.join(", ")}.`, en: `Certainties: ${known.join(", ")}.` }),
});

/** “Giá trị … của thể thức” goes on with `fault`. */
export const profileValue = kind<{ path: string; fault: Sentence }>("profile-value", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Giá trị của thể thức không đọc được", en: "A value cannot be read" },
  message: ({ path, fault }) => ({
    vi: `Giá trị ${path} của thể thức ${fault.vi}.`,
    en: `The profile's ${path} ${fault.en}.`,
  }),
});

export const profileMissingRole = kind<{ role: string }>("profile-missing-role", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Thể thức thiếu một vai trò", en: "A role is missing" },
  message: ({ role }) => ({ vi: `Thể thức thiếu vai trò “${role}”.`, en: `The profile lacks the role “${role}”.` }),
  hint: {
    vi: "Thêm vai trò này, hoặc ghi ke_thua để lấy từ một thể thức đã có.",
    en: "Add it, or extend a profile that has it (ke_thua).",
  },
});

export const profileUnknownRole = kind<{ role: string }>("profile-unknown-role", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Khung dùng vai trò không có", en: "A frame uses an unknown role" },
  message: ({ role }) => ({ vi: `Thể thức không có vai trò “${role}”.`, en: `The profile has no role “${role}”.` }),
});

export const profileFrameMissing = kind<{ name: string }>("profile-frame-missing", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Thể thức thiếu khung", en: "A frame is missing" },
  message: ({ name }) => ({ vi: `Thể thức thiếu khung ${name}.`, en: `The profile lacks its frame ${name}.` }),
});

export const frameUnknownName = kind<{ name: string }>("frame-unknown-name", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Khung dùng tên không có", en: "A frame uses an unknown name" },
  message: ({ name }) => ({
    vi: `Khung dùng tên không có: “${name}”.`,
    en: `The frame asks for “${name}”, which is not known.`,
  }),
});

export const frameSyntax = kind<{ fault: Sentence }>("frame-syntax", {
  chapter: "profiles",
  weight: "error",
  title: { vi: "Khung viết sai cú pháp", en: "A frame has a syntax error" },
  message: ({ fault }) => ({ vi: `${fault.vi}.`, en: `${fault.en}.` }),
  hint: {
    vi: "Tên viết là {{ten}}; {{#if ten}}, {{#unless ten}}, {{#each ten}} phải có {{/if}}, {{/unless}}, {{/each}} đóng lại, không lặp trong vòng lặp.",
    en: "A name is {{ten}}; {{#if ten}}, {{#unless ten}}, {{#each ten}} are closed by {{/if}}, {{/unless}}, {{/each}}, and no loop holds a loop.",
  },
});
