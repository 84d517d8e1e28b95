package dev.offprint.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.input.SmallFiles.Sample;
import java.util.ArrayList;
import java.util.List;

/** Texts that are no posts though nothing but their shape says so, each with an ad in it. */
final class SmallTexts {
    private static final String AD = "<div id=\"dfp-ad-imu1\">Buy!</div>";
    private static final String URL = "https://tide.example/a?utm_source=feed";

    private final List<Sample> samples = new ArrayList<>();

    private SmallTexts() {}

    static List<Sample> all() {
        SmallTexts texts = new SmallTexts();
        texts.templates();
        texts.components();
        texts.programs();
        texts.settings();
        texts.markups();
        texts.lines();
        texts.weighed();
        texts.formats();
        texts.few();
        return texts.samples;
    }

    private void templates() {
        String label = "a program that makes pages";
        page(
                "whole.php",
                label,
                "<!DOCTYPE html>\n<html><body><?php the_content(); ?>%s</body></html>\n");
        page(
                "head.php",
                label,
                "<html <?php language_attributes(); ?>>\n<body>\n%s\n</body></html>\n");
        page(
                "part.php",
                label,
                "<div>\n<?php while (have_posts()) : ?>\n<h2><?= $t ?></h2>\n%s\n</div>\n");
        page(
                "a.jsp",
                label,
                "<html>\n<title><%= request.getParameter(\"t\") %></title>\n%s\n</html>\n");
        page(
                "layout.erb",
                label,
                "<!DOCTYPE html>\n<html>\n<body>%s<%= yield %></body>\n</html>\n");
        page(
                "part.erb",
                label,
                "<% @boats.each do |boat| %>\n  <p><%= boat %></p>\n  %s\n<% end %>\n");
        page("view.ejs", label, "<h1><%= title %></h1>\n%s\n");
    }

    private void components() {
        String label = "source code of a program";
        page("props.svelte", label, "<script>\n  export let a;\n</script>\n\n%s\n<p>One.</p>\n");
        page("runes.svelte", label, "<script>\n  let n = $state(0);\n</script>\n\n%s\n");
        page("named.svelte", label, "<script>\n  let name = 1;\n</script>\n\n<p>{name}</p>\n%s\n");
        page("each.svelte", label, "{#each boats as boat}\n  <p>{boat}</p>\n{/each}\n%s\n");
        page("head.svelte", label, "<svelte:head><title>T</title></svelte:head>\n%s\n");
        page(
                "event.svelte",
                label,
                "<script>\n  go();\n</script>\n<b on:click={() => go(1 > 0)}>x</b>\n%s\n");
        page(
                "setup.vue",
                label,
                "<script setup>\nimport a from 'a';\n</script>\n<template>\n%s\n</template>\n");
        page("a.astro", label, "---\nimport A from \"./A.astro\";\n---\n<A />\n%s\n");
        page(
                "project.xml",
                "an XML document",
                "<project>\n  <target>\n    <echo>%s</echo>\n  </target>\n</project>\n");
        page("tail.svg", "an SVG picture", "<svg><a/>%s</svg>\n<!-- licence -->\n");
    }

    private void programs() {
        String label = "source code of a program";
        page(
                "a.kt",
                label,
                "package tide\n\nimport java.net.URL\n\nfun main() {\n  println(\"\"\"%s\"\"\")\n}\n");
        page(
                "a.cs",
                label,
                "using System;\n\nnamespace Tide\n{\n  class A { string a = @'%s'; }\n}\n");
        page(
                "a.ex",
                label,
                "defmodule Tide do\n  @doc \"\"\"\n  %s\n  \"\"\"\n  def go(x) do\n    x\n  end\nend\n");
        page(
                "a.tsx",
                "a script",
                "import R from \"r\";\n\nexport function A() {\n  return (\n    <p>\n%s\n    </p>\n  );\n}\n");
        page(
                "plus.java",
                label,
                "class A {\n  String a =\n      '%s'\n          + name\n          + \"\";\n}\n");
        page(
                "import.py",
                label,
                "import os\nfrom os.path import join\n\nfor a in b:\n    c(a)\nd = '%s'\n");
        page("index.js", "a script", "export default 1;\nconst a = `%s`;\nb[c](d);\n");
        page("licence.tcl", label, "# tide.tcl\n#\n# Says %s\n\nset a 1\n");
        page("a.tf", label, "resource \"a\" \"b\" {\n  c = '%s'\n}\n\nvariable \"d\" {\n}\n");
        page("a.vim", label, "\" %s\nset nocompatible\nset number\n");
        page("a.pug", label, "doctype html\nhtml\n  body\n    | %s\n");
        page("select.sql", "a file of SQL", "SELECT a, b\nFROM posts p\nWHERE a = '%s';\n");
        page("Makefile", "a file of a project", "all: tide\n\ntide: tide.c\n\tcc -o $@ $< '%s'\n");
        page("a.sass", "a style sheet", ".ad\n  color: red\n  background: url('%s')\n");
    }

    private void settings() {
        page(
                "titled.yaml",
                "a YAML file",
                "---\ntitle: Tide\nemail: a\nhtml: '%s'\nlist:\n  - a\n");
        page(
                "site.yaml",
                "a YAML file",
                "---\ntitle: Tide\nbaseurl: a\ntheme: b\nad: '%s'\nplugins:\n  - c\n");
        page(
                "cite.yaml",
                "a YAML file",
                "---\ncff-version: 1\ntitle: Tide\nmessage: '%s'\nrefs:\n  - a: b\n");
        page("maps.yaml", "a YAML file", "- title: Tide\n  html: '%s'\n- title: Boat\n  html: a\n");
        page(
                "two.yaml",
                "a YAML file",
                "---\nopenapi: 3\ntitle: Tide\nhost: a\nad: '%s'\npaths:\n  a: b\n");
        page("a.json5", "a JSON document", "{\n  url: '" + URL + "',\n  ad: '%s',\n}\n");
        page("mixed.properties", "a file of settings", "a.url=" + URL + "\na.ad=%s\nname: Tide\n");
        page(
                "gitconfig",
                "a file of a project",
                "[user]\n\tname = %s\n[url \"" + URL + "\"]\n\tb = c\n");
    }

    private void markups() {
        String label = "a text in another markup";
        page(
                "a.muse",
                label,
                "#title Tide\n\nOne [[" + URL + "][a link]].\n\n<example>\n%s\n</example>\n");
        page("b.muse", label, "#title Tide\n#author Ada\n\n%s\n");
        page("a.haddock", label, "= Tide\n#tide#\n\nOne <" + URL + " a link>.\n\n%s\n");
        page("b.haddock", label, "= Tide\n\n== One\n\nTwo <" + URL + " a link>. %s\n");
        page("a.bbcode", label, "[b]Tide[/b]\n\n[url=" + URL + "]x[/url]\n\n%s\n");
        page("a.pod", label, "=head1 NAME\n\ntide %s\n\n=cut\n");
        page("a.xwiki", "a wiki page", "= Tide =\n\n[[x>>" + URL + "]]\n\n%s\n");
    }

    private void lines() {
        page(
                "trace.log",
                "a log",
                "Exception in thread \"main\" a.B: %s\n\tat a.B.c(B.java:1)\n\tat a.B.d(B.java:2)\n");
        page("level.log", "a log", "[INFO] %s\n[WARN] two\n[INFO] three\n");
        page(
                "show.patch",
                "a patch",
                "commit "
                        + "a1".repeat(20)
                        + "\nAuthor: Ada\n\n    One\n\ndiff --git a b\n--- a\n+++ b\n@@ -1,2 +1,2 @@\n+%s\n");
        page(
                "dep.patch",
                "a patch",
                "From: Ada\nSubject: One\n\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n+%s\n");
        page("a.psv", "a table (CSV)", ("1|Tide|" + URL + "\n").repeat(4));
        page(
                "a.pgn",
                "a data file",
                "[Event \"Tide\"]\n[Site \"%s\"]\n\n1. e4 e5 1-0\n".replace("%s", URL));
        page(
                ".htaccess",
                "a file of a project",
                "RewriteEngine On\nRewriteRule ^(.*)$ " + URL + " [L]\n");
    }

    /** Nothing but the weight of all lines tells these. */
    private void weighed() {
        String label = "source code of a program";
        page(
                "weighed.r",
                label,
                "# Heights\nd <- read.csv('a', header = TRUE)\nhead(d)\np <- ggplot(d, aes(x = t)) +\n  geom_line() +\n  labs(title = \"%s\")\nprint(p)\n");
        page(
                "a.jl",
                label,
                "using Plots\n\nstruct Boat\n    name::String\nend\n\nf(x) = x^2\nprintln(\"%s\")\nplot(f.(1:3), label=\"\")\n");
        page(
                "a.swift",
                label,
                "import Foundation\n\nstruct A {\n    let ad = '%s'\n    func b() {\n        guard let u = c else { return }\n        d(u)\n    }\n}\n");
        page(
                "a.f90",
                label,
                "program tide\n  implicit none\n  integer :: i\n  do i = 1, 24\n    h(i) = cos(2.0d0 * i)\n  end do\n  print *, '%s'\nend program tide\n");
        page(
                "a.asm",
                label,
                "; tide\n        global _start\nmsg:    db '%s', 10\n_start:\n        mov eax, 4\n        int 0x80\n");
        page(
                "a.ps1",
                "a shell script",
                "param(\n    [string]$Path\n)\n$a = Get-Item $Path | Where-Object { $_.Length -gt 0 }\nWrite-Host '%s'\nforeach ($b in $a) {\n    $b.Name\n}\n");
        page(
                "CMakeLists.txt",
                "a file of a project",
                "# a\nproject(tide LANGUAGES C)\nset(A 17)\nadd_executable(tide\n  a.c\n  b.c\n)\nif(B)\n  enable_testing()\nendif()\nmessage('%s')\n");
        page(
                "go.mod",
                "a file of a project",
                "// %s\nmodule tide.example/a\n\ngo 1.21\n\nrequire b v1.0.0\n");
        page(
                "server.conf",
                "a file of settings",
                "bind 127.0.0.1\nprotected-mode yes\nport 6379\nlogfile \"\"\ndir ./\nbanner \"%s\"\n"
                        .replace("\"%s\"", "\"" + AD.replace('"', '\'') + "\""));
        page(
                "pods.yaml",
                "a YAML file",
                "---\napiVersion: v1\ndata:\n  html: |\n    %s\n    Two.\n---\napiVersion: v1\nkind: Service\n");
        page(
                "fine.log",
                "a log",
                "10:00:00.123 [main] start\n10:00:00.456 [main] %s\n    at a.b(C.java:1)\n10:00:01.000 end\n");
        page("gc.log", "a log", "[0.012s][gc] a\n[0.345s][gc] %s\n[1.001s][gc] c\n");
        page("a.gcode", "a data file", "; tide\nG21\nG28 X0 Y0\nG1 X91.2 Y88.1 E0.5\nM117 %s\n");
        page("ragged.tsv", "a table (TSV)", "a\tb\tc\td\n1\t2\t3\n4\t%s\t6\t7\n8\t9\t10\n");
    }

    /** Formats that say something on most lines which nothing else has. */
    private void formats() {
        page(
                "Dockerfile",
                "a file of a project",
                "# a\nARG V=17\nFROM maven:3.9-${V} AS build\nCOPY a .\nRUN b && \\\n    c '%s'\n");
        page(
                "a.sbv",
                "a file of subtitles",
                "0:00:01.000,0:00:03.500\nOne.\n\n0:00:04.000,0:00:06.000\nTwo.\n%s\n");
        page(
                "host.conf",
                "a file of settings",
                "<VirtualHost *:80>\n    ServerName a\n    Redirect /a /b\n    <Directory /a>\n        Require all\n    </Directory>\n    ErrorDocument 404 '%s'\n</VirtualHost>\n");
        page(
                "a.fen",
                "a data file",
                "8/8/8/4k3/8/4K3/4P3/8 w - - 0 1 ; %s\n4k3/8/8/8/8/8/4P3/4K3 w - - 5 39\n");
        page(
                "part.tex",
                "a LaTeX document",
                "\\section{Tide}\n\\label{tide}\n\nIt comes in at six.\n\n\\begin{itemize}\n  \\item Ada\n  \\item %s\n\\end{itemize}\n");
        page(
                "a.bat",
                "a shell script",
                "REM starts\nsetlocal\nset A=b\nif not exist c (\n  mkdir c\n)\nfor %%f in (*.md) do (\n  echo %%f\n  copy %%f ..\\c\n)\nif errorlevel 1 goto d\necho ^%s\n");
    }

    private void few() {
        page("few.r", "source code of a program", "x <- c(1, 2)\nplot(x, '%s')\n");
        page("Gemfile", "a file of a project", "source \"a\"\ngem \"b\", '%s'\n");
        page(
                "few.kt",
                "source code of a program",
                "package a\nfun main() { println(\"\"\"%s\"\"\") }\n");
        page("few.clj", "source code of a program", "(ns a.core)\n(defn a [] \"\"\"%s\"\"\")\n");
        page("few.cmake", "source code of a program", "project(tide)\nmessage('%s')\n");
    }

    private void page(String name, String label, String text) {
        samples.add(new Sample(name, label, text.replace("%s", AD).getBytes(UTF_8)));
    }
}
