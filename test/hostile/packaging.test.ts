/** What the program stands on and what is handed out (catalogue M): packages, the tarball, what a run may load and touch. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.js";
import { filesIn } from "../support/cases/run.js";
import { everyRowOccurs } from "../support/catalogue-rows.js";
import { begin, lay, root, scratchFolder, snapshot, type } from "../support/on-disk.js";
import { reportAt, terminal } from "../unit/cli/terminal.js";

const scratch = scratchFolder("goi");
afterAll(scratch.remove);

everyRowOccurs(import.meta.filename, 117, 120);

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const { packages } = json("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
/** What a person gets who installs the program: by path, without what only tests need. */
const handedOut = Object.entries(packages).filter(([path, each]) => path !== "" && each.dev !== true);

/** Versions as numbers, so that 4.7.10 is more than 4.7.9. */
function atLeast(version: string, floor: string): boolean {
  const [have = [], need = []] = [version, floor].map((each) => each.split(".").map(Number));
  const at = need.findIndex((part, index) => part !== have[index]);
  return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
}

describe("T-117 packages with known faults", () => {
  const floors = { handlebars: "4.7.9", "js-yaml": "3.15.2", "markdown-it": "14.2.0" };

  test.each(Object.entries(floors))("T-117 %s is %s or later, wherever it stands in the lock file", (name, floor) => {
    const found = Object.entries(packages).filter(
      ([path]) => path.endsWith(`/${name}`) || path === `node_modules/${name}`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, { version = "0" }]) => !atLeast(version, floor))).toEqual([]);
    for (const [path] of found) expect(atLeast((json(`${path}/package.json`) as Manifest).version, floor)).toBe(true);
  });

  test("versions are compared as numbers", () => {
    expect([atLeast("4.7.10", "4.7.9"), atLeast("4.7.8", "4.7.9"), atLeast("15.0.0", "14.2.0")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("nothing handed out reads ZIP files or XML by a package: the readers are the program's own", () => {
    const readers =
      /(^|\/)(adm-zip|jszip|yauzl|unzipper|node-stream-zip|fast-xml-parser|xml2js|xmldom|libxmljs|sax|saxes)$/;
    expect(handedOut.map(([path]) => path).filter((path) => readers.test(path))).toEqual([]);
  });
});

/** Every command as people type it, with what it needs; `{}` is a folder that does not exist yet. */
const everyCommand: readonly (readonly string[])[] = [
  ["--help"],
  ["--version"],
  ["new", "so-ket-chi-thi-05", "content/moi", "--loai", "chi_bo"],
  ["check", "content"],
  ["check", "content/*", "--format", "json"],
  ["check", "content", "--format", "sarif"],
  ["check", "content", "--format", "markdown"],
  ["check", "content", "--fix-dry-run"],
  ["check", "content", "--baseline", "moc.json", "--update-baseline"],
  ["build", "content"],
  ["build", "content", "--to", "html"],
  ["build", "content", "--draft"],
  ["outline", "mau-nho"],
  ["profile", "dang-2018"],
  ["explain", "missing-section"],
  ["rules"],
  ["schema", "findings"],
];

describe("T-118 what a run loads and touches", () => {
  const folder = lay(scratch.fresh(), {
    ...reportAt("content/a"),
    ...Object.fromEntries(
      [...filesIn(join(root, "test/gallery/trung-bay"))].map(([path, bytes]) => [`content/b/${path}`, bytes]),
    ),
    ...Object.fromEntries(
      [...filesIn(join(root, "test/gallery/templates"))].map(([path, bytes]) => [`templates/${path}`, bytes]),
    ),
  });
  const isFlag = (flag: string): boolean => process.allowedNodeEnvironmentFlags.has(flag);

  /** Modules of Node that the process loaded. */
  const loaded = async (words: readonly string[]): Promise<readonly string[]> => {
    const preload = `process.on("exit", () => process.stderr.write("\\nLOADED " + process.moduleLoadList.join(",")));`;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    const { err } = await begin(folder, words, ["--import", url]).ended;
    return (/LOADED (.*)/.exec(err)?.[1] ?? "").split(",").map((name) => name.replace(/^NativeModule /, ""));
  };
  // Not vm: by it the program starts its own files.
  const dangerous =
    /^(?:child_process|cluster|dgram|dns(?:\/.*)?|http2?|https|_http_.*|_tls_.*|tls|inspector|repl|worker_threads|internal\/child_process|internal\/deps\/undici\/undici)$/;

  test("no command loads what starts programs, opens connections or runs texts", async () => {
    const idle = await loaded(["--version"]);
    expect(idle).toContain("fs");
    const bare = new Set(
      execFileSync(
        process.execPath,
        ["-e", "import('node:fs').then(() => console.log(process.moduleLoadList.join()))"],
        {
          encoding: "utf8",
        },
      )
        .split(",")
        .map((name) => name.replace(/^NativeModule /, "").trim()),
    );
    for (const words of everyCommand) {
      const more = (await loaded(words)).filter((name) => !bare.has(name) && dangerous.test(name));
      expect([words.join(" "), ...more]).toEqual([words.join(" ")]);
    }
  });

  test("the list of dangerous modules is alive: a PDF loads what starts LibreOffice", async () => {
    expect((await loaded(["build", "content/a", "--to", "pdf"])).filter((name) => dangerous.test(name))).toContain(
      "child_process",
    );
  });

  test("threads are loaded only by a run that has work for more than one", async () => {
    expect(await loaded(["check", "content", "--jobs", "1"])).not.toContain("worker_threads");
    expect(await loaded(["check", "content", "--jobs", "2"])).toContain("worker_threads");
  });

  test("in the built program another program is started in one file, and only for a PDF", () => {
    const files = [...filesIn(join(root, "dist"))].filter(([path]) => path.endsWith(".js"));
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    expect(files.length).toBeGreaterThan(100);
    const modules =
      /["'](?:node:)?(?:child_process|cluster|dgram|dns|http2?|https|net|tls|inspector|vm|worker_threads)["']/;
    expect(files.filter(([, bytes]) => modules.test(text(bytes))).map(([path]) => path)).toEqual([
      "host/office.js",
      "host/threads.js",
    ]);
    const running =
      /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bfetch\s*\(|\bWebSocket\b|\bimport\((?!"(?:\.|docx["/]|picomatch))/;
    expect(files.filter(([, bytes]) => running.test(text(bytes))).map(([path]) => path)).toEqual([]);
    const office = files.filter(([path, bytes]) => path !== "host/office.js" && text(bytes).includes("host/office.js"));
    expect(office.map(([path]) => path)).toEqual(["render/renderer.js"]);
  });

  test("in its bundle too; the launcher alone runs files, its own", () => {
    const files = [...filesIn(join(root, "dist"))].filter(([path]) => path.endsWith(".cjs"));
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    const naming = (pattern: RegExp): readonly string[] =>
      files.flatMap(([path, bytes]) => (pattern.test(text(bytes)) ? [path.replace(/-.{8}\.cjs$/, "")] : []));
    expect(naming(/require\(["'`](?:node:)?(?:child_process|cluster|dgram|dns|http2?|https|net|tls)["'`]\)/)).toEqual([
      "bundle/office",
    ]);
    expect(naming(/require\(["'`](?:node:)?worker_threads["'`]\)/)).toEqual(["bundle/threads"]);
    expect(naming(/require\(["'`](?:node:)?vm["'`]\)/)).toEqual(["program/loader.cjs"]);
    expect(naming(/(?<![\w.$])eval\s*\(|(?<![\w.$])fetch\s*\(|\bWebSocket\b/)).toEqual([]);
  });

  test("code is made of templates only, never of an author's text; nothing is evaluated", async () => {
    const preload = `const made = []; const Real = Function; globalThis.eval = () => { throw new Error("eval"); };
      const note = (words) => made.push(words.map(String).join(" "));
      globalThis.Function = new Proxy(Real, {
        apply: (target, self, words) => (note(words), Reflect.apply(target, self, words)),
        construct: (target, words, maker) => (note(words), Reflect.construct(target, words, maker)) });
      process.on("exit", () => process.stderr.write("MADE " + JSON.stringify(made)));`;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    const marked = lay(scratch.fresh(), reportAt("content/a"));
    const section = "---\nmuc: I\nghi_chu_la: DAUVET\n---\nDAUVET {{DAUVET}} {{#if DAUVET}} \\{{{DAUVET}}} {{so_to}}\n";
    lay(marked, { "content/a/01-tinh-hinh.md": section });
    const fields = readFileSync(join(marked, "content/a/bao-cao.md"), "utf8");
    lay(marked, { "content/a/bao-cao.md": fields.replace("Nguyễn Văn A", "DAUVET {{DAUVET}} `+DAUVET+`") });
    const build = async (): Promise<readonly string[]> => {
      const { err, code } = await begin(marked, ["build", "--draft", "content/a"], ["--import", url]).ended;
      expect(code).toBe(0);
      return JSON.parse(/MADE (.*)/.exec(err)?.[1] ?? "?") as readonly string[];
    };
    // The program's own frames were compiled when it was built; a unit's are when they are met.
    expect(await build()).toEqual([]);
    const own = readFileSync(join(root, "templates/the-thuc/dang-2018/dau.hbs"), "utf8");
    cpSync(join(root, "templates/the-thuc/dang-2018"), join(marked, "templates/the-thuc/dang-2018"), {
      recursive: true,
    });
    lay(marked, { "templates/the-thuc/dang-2018/dau.hbs": `${own}\n{{! của đơn vị }}\n` });
    const made = await build();
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((text) => text.includes("DAUVET"))).toEqual([]);
  });

  test("Node's own permissions: reading the report and the program, writing the output, nothing else", async () => {
    const flag = isFlag("--permission") ? "--permission" : "--experimental-permission";
    const readable = [root, realpathSync(join(root, "node_modules")), folder].map(
      (path) => `--allow-fs-read=${path}/*`,
    );
    const node = [flag, "--no-warnings", ...readable, `--allow-fs-write=${folder}/cho-phep/*`];
    const plain = await begin(folder, ["build", "content", "-o", "thuong"]).ended;
    const held = await begin(folder, ["build", "content", "-o", "cho-phep"], node).ended;
    expect([held.code, held.err]).toEqual([plain.code, ""]);
    expect(snapshot(join(folder, "cho-phep"))).toEqual(snapshot(join(folder, "thuong")));
    const refused = await begin(folder, ["build", "content/a", "-o", "khac"], node).ended;
    expect([refused.code, existsSync(join(folder, "khac"))]).toEqual([2, false]);
    expect(refused.err).toMatch(/^[^\n]+\.\n$/);
  });
});

describe("T-119 the same in other surroundings", () => {
  const folder = lay(scratch.fresh(), reportAt("content/a"));
  const platform = process.platform;
  afterEach(() => {
    Object.defineProperty(process, "platform", { value: platform });
  });

  test.each([["--disable-proto=throw"], ["--disable-proto=delete"], ["--frozen-intrinsics"]])(
    "T-119 node %s",
    async (flag) => {
      await begin(folder, ["build", "content", "-o", "thuong"]).ended;
      const out = `ra${flag.replace(/\W/g, "-")}`;
      const { code, err } = await begin(folder, ["build", "content", "-o", out], ["--no-warnings", flag]).ended;
      expect([code, err]).toEqual([0, ""]);
      expect(snapshot(join(folder, out))).toEqual(snapshot(join(folder, "thuong")));
    },
  );

  test("paths as Windows writes them", async () => {
    const typed = async (line: string): Promise<string> =>
      JSON.stringify(await terminal(reportAt("content/a")).type(line));
    const expected = await typed("build content/a -o ra/moi");
    Object.defineProperty(process, "platform", { value: "win32" });
    expect(await typed("build content\\a\\ -o ra\\moi")).toBe(expected);
    expect(await typed("build .\\content\\* -o ra\\moi")).toBe(expected);
  });

  test("versions of Node that are promised are those that are tried", () => {
    const { engines } = json("package.json") as { engines: { node: string } };
    expect(engines.node).toBe("^20.19.0 || ^22.12.0 || ^24.0.0 || >=26.0.0");
    const tried = readFileSync(join(root, ".github/workflows/test.yml"), "utf8");
    for (const version of ["20.19", "22", "24", "26"]) expect(tried).toContain(version);
  });
});

describe("T-120 what is handed out", () => {
  const empty = scratch.fresh();
  const installed = join(empty, "node_modules/decuong");

  beforeAll(() => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["pack", "--offline", "--pack-destination", empty], {
      cwd: root,
      stdio: "ignore",
    });
    const [tarball = ""] = readdirSync(empty).filter((name) => name.endsWith(".tgz"));
    execFileSync("tar", ["-xzf", join(empty, tarball), "-C", empty]);
    mkdirSync(join(empty, "node_modules"));
    renameSync(join(empty, "package"), installed);
    // Only what the lock file hands out: a package that only tests have would be missed here.
    for (const [path] of handedOut) cpSync(join(root, path), join(empty, path), { recursive: true, dereference: true });
  });

  test("holds what it needs and nothing else", () => {
    const all = [...filesIn(installed).keys()];
    // What asks for another Node than the program does comes with it (see src/README.md).
    const bundled = all.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(bundled)].sort()).toEqual(["docx", "fflate", "nanoid"]);
    const files = all.filter((path) => !path.startsWith("node_modules/"));
    expect(files.filter((path) => !/^(dist|templates)\//.test(path)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    const built = [...filesIn(join(root, "dist")).keys()]
      .filter((path) => !path.startsWith("bundle/.kept/") && path !== ".sources")
      .concat("command/package.json", "command/bin/decuong")
      .map((path) => `dist/${path}`);
    const templates = [...filesIn(join(root, "templates")).keys()].map((path) => `templates/${path}`);
    expect(files.filter((path) => /^(dist|templates)\//.test(path)).sort()).toEqual([...built, ...templates].sort());
    expect(
      files.filter(
        (path) => !/\.(js|cjs|d\.c?ts|md|hbs|json)$|^LICENSE$|^dist\/bundle\/LICENSES\.txt$|\/bin\/decuong$/.test(path),
      ),
    ).toEqual([]);
    expect(
      files.filter((path) => /^(test|content)\/|(^|\/)(tests|node_modules)\/|\.(map|test\.\w+)$/.test(path)),
    ).toEqual([]);
  });

  test("names no folder of the machine it was made on", () => {
    const telling = [root, realpathSync(root), process.env["HOME"] ?? root].filter((path) => path.length > 5);
    const own = [...filesIn(installed)].filter(([path]) => !path.startsWith("node_modules/"));
    const found = own.filter(([, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return telling.some((path) => text.includes(path)) || /sourceMappingURL|file:\/\/\/[a-z]/i.test(text);
    });
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test("needs no script to be installed, neither its own nor one of its packages", () => {
    expect(handedOut.filter(([, each]) => each.hasInstallScript === true)).toEqual([]);
    const asked = ["preinstall", "install", "postinstall"];
    for (const path of ["", ...handedOut.map(([each]) => each)]) {
      const { scripts = {} } = json(join(path, "package.json")) as Manifest;
      expect([path, ...Object.keys(scripts).filter((name) => asked.includes(name))]).toEqual([path]);
    }
  });

  test("every file that a command loads is in it", async () => {
    const { directories } = json("package.json") as { readonly directories: { readonly bin: string } };
    expect(readdirSync(join(installed, directories.bin))).toEqual(["decuong"]);
    const own = join(installed, directories.bin, "decuong");
    const run = (...words: readonly string[]): string =>
      execFileSync(process.execPath, [own, ...words], {
        cwd: empty,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    expect(run("new", "so-ket-chi-thi-05", "content/chi-bo-a", "--loai", "chi_bo")).toContain("Đã tạo 16 tệp");
    expect(() => run("check", "content/chi-bo-a")).toThrow();
    expect(run("build", "--draft", "content/chi-bo-a")).toContain("output/chi-bo-a.docx");
    lay(empty, reportAt("content/b"));
    expect(run("check", "content/b")).toContain("0 lỗi");
    for (const to of ["docx", "html"]) expect(run("build", "content/b", "--to", to)).toContain(`output/b.${to}`);
    for (const words of everyCommand.filter(([name]) => name !== "new" && name !== "check" && name !== "build"))
      expect(run(...words).length).toBeGreaterThan(5);
    // The same bytes as those of the sources.
    await type(nodeHost(empty), ["build", "content/b", "-o", "nguon"]);
    expect(readFileSync(join(empty, "nguon/b.docx")).equals(readFileSync(join(empty, "output/b.docx")))).toBe(true);
  });
});
