// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/invocation.h"

#include <gtest/gtest.h>

namespace sh {
namespace {

struct Parsed {
  Invocation invocation;
  InvocationResult result;
};

Parsed parse(std::vector<const char*> arguments) {
  Parsed parsed;
  std::vector<char*> argv;
  for (const char* argument : arguments) argv.push_back(const_cast<char*>(argument));
  argv.push_back(nullptr);
  parsed.result = parse_invocation(static_cast<int>(arguments.size()), argv.data(), parsed.invocation);
  return parsed;
}

TEST(Invocation, CommandStringTakesNameAndParameters) {
  Parsed parsed = parse({"sh", "-c", "text", "name", "a", "b"});
  EXPECT_FALSE(parsed.result.exit_status.has_value());
  EXPECT_EQ(parsed.invocation.source, CommandSource::String);
  EXPECT_EQ(parsed.invocation.text, "text");
  EXPECT_EQ(parsed.invocation.zero, "name");
  EXPECT_EQ(parsed.invocation.parameters, (std::vector<Field>{"a", "b"}));
}

TEST(Invocation, CommandStringFollowsAllOptions) {
  Parsed parsed = parse({"sh", "-ec", "-o", "noglob", "--", "text"});
  EXPECT_EQ(parsed.invocation.text, "text");
  EXPECT_EQ(parsed.invocation.zero, "sh");
  EXPECT_TRUE(parsed.invocation.options.on(Option::ErrExit));
  EXPECT_TRUE(parsed.invocation.options.on(Option::NoGlob));
}

TEST(Invocation, CommandStringIsMissing) {
  Parsed parsed = parse({"sh", "-c"});
  EXPECT_EQ(parsed.result.exit_status, 2);
  EXPECT_EQ(parsed.result.output.substr(0, parsed.result.output.find('\n')), "vsh: -c: missing command string");
}

TEST(Invocation, ScriptIsZero) {
  Parsed parsed = parse({"sh", "-x", "script", "-e"});
  EXPECT_EQ(parsed.invocation.source, CommandSource::File);
  EXPECT_EQ(parsed.invocation.text, "script");
  EXPECT_EQ(parsed.invocation.zero, "script");
  EXPECT_EQ(parsed.invocation.parameters, (std::vector<Field>{"-e"}));
  EXPECT_FALSE(parsed.invocation.options.on(Option::StdIn));
}

TEST(Invocation, LoneHyphenIsIgnored) { EXPECT_EQ(parse({"sh", "-", "script"}).invocation.text, "script"); }

TEST(Invocation, StandardInputWithParameters) {
  Parsed parsed = parse({"sh", "-s", "a"});
  EXPECT_EQ(parsed.invocation.source, CommandSource::StandardInput);
  EXPECT_EQ(parsed.invocation.zero, "sh");
  EXPECT_EQ(parsed.invocation.parameters, (std::vector<Field>{"a"}));
}

TEST(Invocation, PlusTurnsOff) {
  Parsed parsed = parse({"sh", "-ef", "+f", "+o", "errexit", "-c", ":"});
  EXPECT_FALSE(parsed.invocation.options.on(Option::ErrExit));
  EXPECT_FALSE(parsed.invocation.options.on(Option::NoGlob));
}

TEST(Invocation, MonitorIsLeftToStartUp) {
  EXPECT_EQ(parse({"sh", "-c", ":"}).invocation.monitor, std::nullopt);
  EXPECT_EQ(parse({"sh", "-mc", ":"}).invocation.monitor, true);
  EXPECT_EQ(parse({"sh", "+m", "-c", ":"}).invocation.monitor, false);
  EXPECT_FALSE(parse({"sh", "-mc", ":"}).invocation.options.on(Option::Monitor));
}

TEST(Invocation, HyphenInNameOrOptionMakesLoginShell) {
  EXPECT_TRUE(parse({"-sh", "-c", ":"}).invocation.login);
  EXPECT_TRUE(parse({"sh", "-lc", ":"}).invocation.login);
  EXPECT_FALSE(parse({"sh", "-c", ":"}).invocation.login);
}

TEST(Invocation, UnknownOptionsAreUsageErrors) {
  EXPECT_EQ(parse({"sh", "-Z"}).result.exit_status, 2);
  EXPECT_EQ(parse({"sh", "--bad"}).result.exit_status, 2);
  EXPECT_EQ(parse({"sh", "-o", "bad"}).result.exit_status, 2);
  EXPECT_EQ(parse({"sh", "-o"}).result.exit_status, 2);
}

TEST(Invocation, VersionNamesTheLicence) {
  Parsed parsed = parse({"sh", "--version"});
  EXPECT_EQ(parsed.result.exit_status, 0);
  EXPECT_NE(parsed.result.output.find("GPL-3.0-or-later"), std::string::npos);
}

TEST(Invocation, NoArgumentsAtAll) {
  Parsed parsed = parse({});
  EXPECT_EQ(parsed.invocation.zero, "vsh");
  EXPECT_EQ(parsed.invocation.source, CommandSource::StandardInput);
}

}  // namespace
}  // namespace sh
